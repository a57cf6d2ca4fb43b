// SPDX-License-Identifier: MIT
//! Starting another kernel: in the place of Xen and all domains (kexec), or after a crash (kdump).
//!
//! `HYPERVISOR_kexec_op(cmd, args)` takes an operation (`KEXEC_CMD_*`) and its argument. The
//! initial domain loads an image, for a plain restart or for the case of a crash; it may later
//! start it. It can also ask where things lie in the machine's memory, as whoever reads a crash
//! dump wants to know.

use xen_abi::prelude::*;

xen_header! {
    file: "kexec.h",
    guard: "_XEN_PUBLIC_KEXEC_H",
    include: ["xen.h"],
    reasons: {
        no_native_int: "fixed with C's own integers; Xen translates what a 32-bit caller passes",
        same_layout: "addresses and handles are as wide as a register; Xen translates what a \
                      32-bit caller passes",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
    },
}

/// How many pages the first form of an image has for the code that starts it.
#[xen_abi(when(x86))]
pub const KEXEC_XEN_NO_PAGES: u32 = 17;

/// What an image is for.
#[xen_abi(open_enum(u8))]
pub enum KexecType {
    /// A restart, which the initial domain asks for.
    KEXEC_TYPE_DEFAULT = 0,
    /// A crash. As parts of Xen may be broken by then, it is loaded to its final place, and is
    /// started with as little as possible.
    KEXEC_TYPE_CRASH = 1,
}

/// An image in its first form: a list of pages and where each has to go. Machine addresses.
#[xen_abi(typedef, joined, expect(no_native_int, same_layout))]
pub struct xen_kexec_image {
    /// The pages of the code that moves the image to its place.
    #[abi(input, when(x86))]
    pub page_list: [c_ulong; KEXEC_XEN_NO_PAGES as usize],
    /// The list.
    #[abi(input)]
    pub indirection_page: c_ulong,
    /// Where the image begins to run.
    #[abi(input)]
    pub start_address: c_ulong,
}

/// Starts the image of a type: `xen_kexec_exec`.
///
/// It may run on any processor; all others are stopped. Interrupts are off, the registers hold
/// anything, and the image's own segments are mapped writable at their machine addresses, by page
/// tables that are nowhere else.
#[xen_abi]
pub const KEXEC_CMD_kexec: u32 = 0;

/// What is to be started.
#[xen_abi(
    op(__HYPERVISOR_kexec_op, KEXEC_CMD_kexec),
    typedef,
    joined,
    expect(no_native_int)
)]
pub struct xen_kexec_exec {
    /// `KEXEC_TYPE_*`
    #[abi(input)]
    pub r#type: c_int,
}

/// Loads an image in its first form: `xen_kexec_load_v1`. Obsolete since interface 0x00040400.
#[xen_abi]
pub const KEXEC_CMD_kexec_load_v1: u32 = 1;
/// Unloads an image: `xen_kexec_load_v1`. Obsolete since interface 0x00040400.
#[xen_abi]
pub const KEXEC_CMD_kexec_unload_v1: u32 = 2;

/// What is to be loaded or unloaded, in the first form.
#[xen_abi(
    op(__HYPERVISOR_kexec_op, KEXEC_CMD_kexec_load_v1),
    op(__HYPERVISOR_kexec_op, KEXEC_CMD_kexec_unload_v1),
    typedef,
    joined,
    expect(implicit_padding, reason = "fixed before padding was spelled out"),
    expect(no_native_int, same_layout)
)]
pub struct xen_kexec_load_v1 {
    /// `KEXEC_TYPE_*`
    #[abi(input)]
    pub r#type: c_int,
    /// The image; it means nothing for unloading.
    #[abi(input)]
    pub image: xen_kexec_image_t,
}

/// An area of the machine's memory.
#[xen_abi(open_enum(i32))]
pub enum KexecRange {
    /// What is kept for an image of `KEXEC_TYPE_CRASH`.
    KEXEC_RANGE_MA_CRASH = 0,
    /// Xen itself.
    KEXEC_RANGE_MA_XEN = 1,
    /// The note about one processor in a crash dump.
    KEXEC_RANGE_MA_CPU = 2,
    /// Xen's heap.
    KEXEC_RANGE_MA_XENHEAP = 3,
    /// The boot parameters of an architecture that there is no more.
    KEXEC_RANGE_MA_BOOT_PARAM = 4,
    /// EFI's memory map.
    KEXEC_RANGE_MA_EFI_MEMMAP = 5,
    /// The note that tells readers of a crash dump what they need to know (vmcoreinfo).
    KEXEC_RANGE_MA_VMCOREINFO = 6,
}

/// Tells where an area of memory is: `xen_kexec_range`.
#[xen_abi]
pub const KEXEC_CMD_kexec_get_range: u32 = 3;

/// An area of memory.
#[xen_abi(
    op(__HYPERVISOR_kexec_op, KEXEC_CMD_kexec_get_range),
    typedef,
    joined,
    expect(no_native_int, same_layout)
)]
pub struct xen_kexec_range {
    /// Which: `KEXEC_RANGE_*`.
    #[abi(input)]
    pub range: c_int,
    /// The processor, for `KEXEC_RANGE_MA_CPU`, from 0 on.
    #[abi(input)]
    pub nr: c_int,
    /// Its size in bytes; zero: there is no such area.
    #[abi(output)]
    pub size: c_ulong,
    /// Its machine address.
    #[abi(output)]
    pub start: c_ulong,
}

/// A piece of an image: what it consists of, and where in the machine's memory it goes.
///
/// Where `dest_size` is more than `buf_size`, zeroes follow. A piece of nothing but zeroes is memory
/// that the image can reach when it runs.
#[xen_abi(
    typedef,
    joined,
    handle,
    when(interface(>= 0x00040400)),
    expect(wide_alignment)
)]
pub struct xen_kexec_segment {
    /// The bytes; none for a piece without content.
    #[abi(input)]
    pub buf: xen_kexec_segment__buf,
    /// How many bytes there are in `buf`.
    #[abi(input)]
    pub buf_size: u64,
    /// The machine address.
    #[abi(input)]
    pub dest_maddr: u64,
    /// How many bytes it takes there.
    #[abi(input)]
    pub dest_size: u64,
}

#[xen_abi(
    inline,
    when(interface(>= 0x00040400)),
    expect(same_layout, wide_alignment)
)]
pub union xen_kexec_segment__buf {
    /// The bytes.
    #[abi(input, buffer(input, len = buf_size))]
    pub h: ConstGuestHandle<c_void>,
    #[abi(reserved)]
    _pad: u64,
}

c_comment! {
    "
        The pieces of an image of KEXEC_TYPE_DEFAULT may go anywhere: it is moved to
        its place when it is started. Those of one of KEXEC_TYPE_CRASH have to be
        within KEXEC_RANGE_MA_CRASH, and so has the address at which it begins to
        run; who loads several images sees to it that they do not overlap.
    ",
    when: interface(>= 0x00040400),
}

/// Loads an image: `xen_kexec_load`.
#[xen_abi(when(interface(>= 0x00040400)))]
pub const KEXEC_CMD_kexec_load: u32 = 4;

/// An image that is to be loaded.
#[xen_abi(
    op(__HYPERVISOR_kexec_op, KEXEC_CMD_kexec_load),
    typedef,
    joined,
    handle,
    when(interface(>= 0x00040400)),
    expect(wide_alignment)
)]
pub struct xen_kexec_load {
    /// `KEXEC_TYPE_*`
    #[abi(input)]
    pub r#type: u8,
    #[abi(reserved)]
    _pad: u8,
    /// The machine that it is for, as ELF numbers them (EM_*): it may start in another mode than
    /// Xen runs in.
    #[abi(input)]
    pub arch: u16,
    /// How many pieces there are.
    #[abi(input)]
    pub nr_segments: u32,
    /// The pieces.
    #[abi(input)]
    pub segments: xen_kexec_load__segments,
    /// The machine address at which it begins to run.
    #[abi(input)]
    pub entry_maddr: u64,
}

#[xen_abi(
    inline,
    when(interface(>= 0x00040400)),
    expect(same_layout, wide_alignment)
)]
pub union xen_kexec_load__segments {
    /// The pieces.
    #[abi(input, buffer(input, len = nr_segments))]
    pub h: GuestHandle<xen_kexec_segment_t>,
    #[abi(reserved)]
    _pad: u64,
}

/// Unloads an image: `xen_kexec_unload`.
#[xen_abi(when(interface(>= 0x00040400)))]
pub const KEXEC_CMD_kexec_unload: u32 = 5;

/// What is to be unloaded.
#[xen_abi(
    op(__HYPERVISOR_kexec_op, KEXEC_CMD_kexec_unload),
    typedef,
    joined,
    handle,
    when(interface(>= 0x00040400))
)]
pub struct xen_kexec_unload {
    /// `KEXEC_TYPE_*`
    #[abi(input)]
    pub r#type: u8,
}

/// Returns whether an image is loaded, 1 or 0: `xen_kexec_status`.
#[xen_abi(when(interface(>= 0x00040400)))]
pub const KEXEC_CMD_kexec_status: u32 = 6;

/// The image that is asked for.
#[xen_abi(
    op(__HYPERVISOR_kexec_op, KEXEC_CMD_kexec_status),
    typedef,
    joined,
    handle,
    when(interface(>= 0x00040400))
)]
pub struct xen_kexec_status {
    /// `KEXEC_TYPE_*`
    #[abi(input)]
    pub r#type: u8,
}

/// Loads an image in its first form.
#[xen_abi(when(interface(< 0x00040400)))]
pub const KEXEC_CMD_kexec_load: u32 = KEXEC_CMD_kexec_load_v1;
/// Unloads an image.
#[xen_abi(when(interface(< 0x00040400)))]
pub const KEXEC_CMD_kexec_unload: u32 = KEXEC_CMD_kexec_unload_v1;

c_only! {
    why: "the first names of a record and its typedef; Rust only knows the latest interface",
    text: r#"
        #define xen_kexec_load xen_kexec_load_v1
        #define xen_kexec_load_t xen_kexec_load_v1_t
    "#,
    when: interface(< 0x00040400),
}
