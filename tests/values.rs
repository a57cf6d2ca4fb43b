// SPDX-License-Identifier: MIT
//! What values of the ABI's types are like: zero to begin with, open to what nobody has named yet, and
//! without a trace of what was in memory before, where that is asked for.

use std::mem::{MaybeUninit, offset_of};

use xen_abi::Abi;
use xen_sys::arch_x86::hvm::start_info::XenHvmMemmapType;
use xen_sys::domctl::xen_domctl;
use xen_sys::errno::xen_errno;
use xen_sys::event_channel::evtchn_bind_interdomain;
use xen_sys::grant_table::GrantAccessFlags;
use xen_sys::io::blkif::blkif_response;
use xen_sys::sysctl::xen_sysctl_readconsole;
use xen_sys::xen::{Sif, shared_info, vcpu_info};

/// The bytes of a record that is without padding, or whose padding has been written.
fn bytes<T: Abi>(value: &MaybeUninit<T>) -> &[u8] {
    // SAFETY: the callers have written all of them.
    unsafe { std::slice::from_raw_parts(value.as_ptr().cast(), size_of::<T>()) }
}

/// A value in memory that held something before.
fn over<T: Abi>(old: u8, set: impl FnOnce(&mut T)) -> Box<MaybeUninit<T>> {
    let mut memory = Box::<T>::new_uninit();
    // SAFETY: the memory is ours; every combination of bits is a value, padding or not.
    unsafe {
        memory
            .as_mut_ptr()
            .cast::<u8>()
            .write_bytes(old, size_of::<T>());
        set(&mut *memory.as_mut_ptr());
        T::clear_padding(memory.as_mut_ptr());
    }
    memory
}

#[test]
fn they_are_zero_to_begin_with() {
    let operation = xen_domctl::default();
    assert_eq!((operation.cmd, operation.interface_version), (0, 0));
    let read = xen_sysctl_readconsole::default();
    assert!(read.buffer.is_null());
    assert_eq!((read.clear, read.index, read.count), (0, 0, 0));
    assert_eq!(Sif::default(), Sif::empty());
}

#[test]
fn flags_are_shown_by_name_and_unknown_bits_are_kept() {
    let known = Sif::SIF_PRIVILEGED | Sif::SIF_INITDOMAIN;
    assert_eq!(format!("{known:?}"), "SIF_PRIVILEGED | SIF_INITDOMAIN");
    let more = Sif::from_bits_retain(0x8000_0001);
    assert_eq!(format!("{more:?}"), "SIF_PRIVILEGED | 0x80000000");
    assert_eq!(more.bits(), 0x8000_0001);
    assert!(more.contains(Sif::SIF_PRIVILEGED) && !more.contains(Sif::SIF_INITDOMAIN));
    let access = GrantAccessFlags::GTF_readonly | GrantAccessFlags::from_bits_retain(1 << 14);
    assert_eq!(format!("{access:?}"), "GTF_readonly | 0x4000");
}

#[test]
fn open_enums_are_shown_by_name_and_unknown_numbers_are_kept() {
    let ram = XenHvmMemmapType::XEN_HVM_MEMMAP_TYPE_RAM;
    assert_eq!(format!("{ram:?}"), "XEN_HVM_MEMMAP_TYPE_RAM");
    assert_eq!(format!("{:?}", XenHvmMemmapType(99)), "99");
    assert_eq!(XenHvmMemmapType(99).0, 99);
    assert_eq!(format!("{:?}", xen_errno::XEN_EINVAL), "XEN_EINVAL");
}

#[test]
fn padding_is_cleared_and_nothing_else() {
    let bound = over::<evtchn_bind_interdomain>(0xff, |it| {
        it.remote_dom = 0x0102;
        it.remote_port = 3;
        it.local_port = 4;
    });
    assert_eq!(bytes(&bound), [2, 1, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0]);

    let response = over::<blkif_response>(0xff, |it| {
        it.id = u64::MAX;
        it.operation = 5;
        it.status = -1;
    });
    let bytes = bytes(&response);
    assert_eq!(
        &bytes[..12],
        [255, 255, 255, 255, 255, 255, 255, 255, 5, 0, 255, 255]
    );
    assert!(bytes[12..].iter().all(|byte| *byte == 0), "at the end");
}

#[test]
fn padding_is_cleared_in_what_a_record_is_made_of() {
    let info = over::<shared_info>(0xff, |_| {});
    let bytes = bytes(&info);
    let selector = offset_of!(vcpu_info, evtchn_pending_sel);
    // Two bytes stand before the selector, and then there is nothing up to its alignment.
    assert!(selector > 2);
    for each in bytes
        .chunks(size_of::<vcpu_info>())
        .take(xen_sys::xen::XEN_LEGACY_MAX_VCPUS as usize)
    {
        assert_eq!(&each[..2], [255, 255]);
        assert!(each[2..selector].iter().all(|byte| *byte == 0));
        assert_eq!(each[selector], 255);
    }
    let words = offset_of!(shared_info, evtchn_pending);
    assert!(bytes[words..words + 512].iter().all(|byte| *byte == 255));
}
