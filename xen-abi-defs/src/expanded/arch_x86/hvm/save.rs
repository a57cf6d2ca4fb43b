// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The records of a saved HVM domain on x86.
//!
//! `hvm/save.h` includes this; what the records have in common is said there.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(3u8);
}
/// The `magic` of a header.
pub const HVM_FILE_MAGIC: u32 = 0x54381286;
/// The `version` of a header.
pub const HVM_FILE_VERSION: u32 = 0x00000001;
/// The first record: what wrote the stream, and where.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_save_header {
    /// `HVM_FILE_MAGIC`.
    pub magic: u32,
    /// `HVM_FILE_VERSION`.
    pub version: u32,
    /// The change from which that Xen was built; all ones: not known.
    pub changeset: u64,
    /// What CPUID leaf 1 had in EAX on that machine: family, model and stepping.
    pub cpuid: u32,
    /// The frequency of the guest's time stamp counter, in kHz.
    pub gtsc_khz: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_save_header on 63u8, spelled Struct "hvm_save_header"
    "magic version changeset cpuid gtsc_khz" b"ccdcc"[] [] [] expects 8u8 is[] {}
}
impl self::__xen_header::abi::HvmSave for hvm_save_header {
    const CODE: u16 = 1u16;
}
/// The state of a virtual CPU.
///
/// Xen before 3.4 wrote a shorter record (`hvm_hw_cpu_compat`); before 4.7, nothing said whether
/// the FPU was in use.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_hw_cpu {
    /// The FPU and SSE state, as FXSAVE stores it.
    pub fpu_regs: [u8; 512],
    /// RAX.
    pub rax: u64,
    /// RBX.
    pub rbx: u64,
    /// RCX.
    pub rcx: u64,
    /// RDX.
    pub rdx: u64,
    /// RBP.
    pub rbp: u64,
    /// RSI.
    pub rsi: u64,
    /// RDI.
    pub rdi: u64,
    /// RSP.
    pub rsp: u64,
    /// R8.
    pub r8: u64,
    /// R9.
    pub r9: u64,
    /// R10.
    pub r10: u64,
    /// R11.
    pub r11: u64,
    /// R12.
    pub r12: u64,
    /// R13.
    pub r13: u64,
    /// R14.
    pub r14: u64,
    /// R15.
    pub r15: u64,
    /// Where the virtual CPU goes on.
    pub rip: u64,
    /// RFLAGS.
    pub rflags: u64,
    /// CR0.
    pub cr0: u64,
    /// CR2.
    pub cr2: u64,
    /// CR3.
    pub cr3: u64,
    /// CR4.
    pub cr4: u64,
    /// DR0.
    pub dr0: u64,
    /// DR1.
    pub dr1: u64,
    /// DR2.
    pub dr2: u64,
    /// DR3.
    pub dr3: u64,
    /// DR6.
    pub dr6: u64,
    /// DR7.
    pub dr7: u64,
    /// The selector in CS.
    pub cs_sel: u32,
    /// The selector in DS.
    pub ds_sel: u32,
    /// The selector in ES.
    pub es_sel: u32,
    /// The selector in FS.
    pub fs_sel: u32,
    /// The selector in GS.
    pub gs_sel: u32,
    /// The selector in SS.
    pub ss_sel: u32,
    /// The selector in TR.
    pub tr_sel: u32,
    /// The selector in LDTR.
    pub ldtr_sel: u32,
    /// The limit of CS, in bytes.
    pub cs_limit: u32,
    /// The limit of DS, in bytes.
    pub ds_limit: u32,
    /// The limit of ES, in bytes.
    pub es_limit: u32,
    /// The limit of FS, in bytes.
    pub fs_limit: u32,
    /// The limit of GS, in bytes.
    pub gs_limit: u32,
    /// The limit of SS, in bytes.
    pub ss_limit: u32,
    /// The limit of TR, in bytes.
    pub tr_limit: u32,
    /// The limit of LDTR, in bytes.
    pub ldtr_limit: u32,
    /// The limit in IDTR, in bytes.
    pub idtr_limit: u32,
    /// The limit in GDTR, in bytes.
    pub gdtr_limit: u32,
    /// The base address of CS.
    pub cs_base: u64,
    /// The base address of DS.
    pub ds_base: u64,
    /// The base address of ES.
    pub es_base: u64,
    /// The base address of FS.
    pub fs_base: u64,
    /// The base address of GS.
    pub gs_base: u64,
    /// The base address of SS.
    pub ss_base: u64,
    /// The base address of TR.
    pub tr_base: u64,
    /// The base address of LDTR.
    pub ldtr_base: u64,
    /// The base address in IDTR.
    pub idtr_base: u64,
    /// The base address in GDTR.
    pub gdtr_base: u64,
    /// The attributes of CS: bits 40 to 47 and 52 to 55 of its descriptor, in twelve bits.
    pub cs_arbytes: u32,
    /// The attributes of DS.
    pub ds_arbytes: u32,
    /// The attributes of ES.
    pub es_arbytes: u32,
    /// The attributes of FS.
    pub fs_arbytes: u32,
    /// The attributes of GS.
    pub gs_arbytes: u32,
    /// The attributes of SS.
    pub ss_arbytes: u32,
    /// The attributes of TR.
    pub tr_arbytes: u32,
    /// The attributes of LDTR.
    pub ldtr_arbytes: u32,
    /// MSR SYSENTER_CS.
    pub sysenter_cs: u64,
    /// MSR SYSENTER_ESP.
    pub sysenter_esp: u64,
    /// MSR SYSENTER_EIP.
    pub sysenter_eip: u64,
    /// The base address that SWAPGS gives to GS: MSR KERNEL_GS_BASE.
    pub shadow_gs: u64,
    /// Was once a set of flags. Ignored.
    pub msr_flags: u64,
    /// MSR LSTAR.
    pub msr_lstar: u64,
    /// MSR STAR.
    pub msr_star: u64,
    /// MSR CSTAR.
    pub msr_cstar: u64,
    /// MSR SYSCALL_MASK.
    pub msr_syscall_mask: u64,
    /// MSR EFER.
    pub msr_efer: u64,
    /// MSR TSC_AUX.
    pub msr_tsc_aux: u64,
    /// What the guest would read from its time stamp counter.
    pub tsc: u64,
    #[allow(missing_docs)]
    pub event: hvm_hw_cpu__event,
    /// The error code of the pending event.
    pub error_code: u32,
    /// `XEN_X86_*`.
    pub flags: u32,
    pad0: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu on 63u8, spelled Struct "hvm_hw_cpu"
    "fpu_regs rax rbx rcx rdx rbp rsi rdi rsp r8 r9 r10 r11 r12 r13 r14 r15 rip rflags cr0 cr2 cr3 cr4 dr0 dr1 dr2 dr3 dr6 dr7 cs_sel ds_sel es_sel fs_sel gs_sel ss_sel tr_sel ldtr_sel cs_limit ds_limit es_limit fs_limit gs_limit ss_limit tr_limit ldtr_limit idtr_limit gdtr_limit cs_base ds_base es_base fs_base gs_base ss_base tr_base ldtr_base idtr_base gdtr_base cs_arbytes ds_arbytes es_arbytes fs_arbytes gs_arbytes ss_arbytes tr_arbytes ldtr_arbytes sysenter_cs sysenter_esp sysenter_eip shadow_gs msr_flags msr_lstar msr_star msr_cstar msr_syscall_mask msr_efer msr_tsc_aux tsc event error_code flags pad0"
    b"a*512ddddddddddddddddddddddddddddccccccccccccccccccddddddddddccccccccdddddddddddd?ccc"[hvm_hw_cpu__event,]
    [] [] expects 8u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).event); } } }
}
/// The event that is to be delivered when the virtual CPU goes on.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union hvm_hw_cpu__event {
    /// All of it; zero: there is none.
    pub pending_event: u32,
    #[allow(missing_docs)]
    pub parts: hvm_hw_cpu__event__parts,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu__event on 63u8, spelled Union "hvm_hw_cpu__event"
    "pending_event parts" b"c?"[hvm_hw_cpu__event__parts,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_cpu__event__parts {
    /// Its vector, its type (as VMX numbers them), whether there is an error code, and whether
    /// there is an event at all.
    pub pending: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu__event__parts on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// The flags of a virtual CPU.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenX86CpuFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenX86CpuFlags {
    /// The guest has used the FPU; without the flag, `fpu_regs` means nothing.
    pub const XEN_X86_FPU_INITIALISED: Self = Self(1u32 << 0);
}
impl XenX86CpuFlags {
    /// The number of the bit `XEN_X86_FPU_INITIALISED`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_FPU_INITIALISED: u32 = XenX86CpuFlags::XEN_X86_FPU_INITIALISED
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenX86CpuFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenX86CpuFlags u32 XEN_X86_FPU_INITIALISED "XEN_X86_FPU_INITIALISED"
}
/// The state of a virtual CPU as Xen before 3.4 wrote it: without `msr_tsc_aux` and `flags`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_cpu_compat {
    /// The FPU and SSE state, as FXSAVE stores it.
    pub fpu_regs: [u8; 512],
    /// RAX.
    pub rax: u64,
    /// RBX.
    pub rbx: u64,
    /// RCX.
    pub rcx: u64,
    /// RDX.
    pub rdx: u64,
    /// RBP.
    pub rbp: u64,
    /// RSI.
    pub rsi: u64,
    /// RDI.
    pub rdi: u64,
    /// RSP.
    pub rsp: u64,
    /// R8.
    pub r8: u64,
    /// R9.
    pub r9: u64,
    /// R10.
    pub r10: u64,
    /// R11.
    pub r11: u64,
    /// R12.
    pub r12: u64,
    /// R13.
    pub r13: u64,
    /// R14.
    pub r14: u64,
    /// R15.
    pub r15: u64,
    /// Where the virtual CPU goes on.
    pub rip: u64,
    /// RFLAGS.
    pub rflags: u64,
    /// CR0.
    pub cr0: u64,
    /// CR2.
    pub cr2: u64,
    /// CR3.
    pub cr3: u64,
    /// CR4.
    pub cr4: u64,
    /// DR0.
    pub dr0: u64,
    /// DR1.
    pub dr1: u64,
    /// DR2.
    pub dr2: u64,
    /// DR3.
    pub dr3: u64,
    /// DR6.
    pub dr6: u64,
    /// DR7.
    pub dr7: u64,
    /// The selector in CS.
    pub cs_sel: u32,
    /// The selector in DS.
    pub ds_sel: u32,
    /// The selector in ES.
    pub es_sel: u32,
    /// The selector in FS.
    pub fs_sel: u32,
    /// The selector in GS.
    pub gs_sel: u32,
    /// The selector in SS.
    pub ss_sel: u32,
    /// The selector in TR.
    pub tr_sel: u32,
    /// The selector in LDTR.
    pub ldtr_sel: u32,
    /// The limit of CS, in bytes.
    pub cs_limit: u32,
    /// The limit of DS, in bytes.
    pub ds_limit: u32,
    /// The limit of ES, in bytes.
    pub es_limit: u32,
    /// The limit of FS, in bytes.
    pub fs_limit: u32,
    /// The limit of GS, in bytes.
    pub gs_limit: u32,
    /// The limit of SS, in bytes.
    pub ss_limit: u32,
    /// The limit of TR, in bytes.
    pub tr_limit: u32,
    /// The limit of LDTR, in bytes.
    pub ldtr_limit: u32,
    /// The limit in IDTR, in bytes.
    pub idtr_limit: u32,
    /// The limit in GDTR, in bytes.
    pub gdtr_limit: u32,
    /// The base address of CS.
    pub cs_base: u64,
    /// The base address of DS.
    pub ds_base: u64,
    /// The base address of ES.
    pub es_base: u64,
    /// The base address of FS.
    pub fs_base: u64,
    /// The base address of GS.
    pub gs_base: u64,
    /// The base address of SS.
    pub ss_base: u64,
    /// The base address of TR.
    pub tr_base: u64,
    /// The base address of LDTR.
    pub ldtr_base: u64,
    /// The base address in IDTR.
    pub idtr_base: u64,
    /// The base address in GDTR.
    pub gdtr_base: u64,
    /// The attributes of CS: bits 40 to 47 and 52 to 55 of its descriptor, in twelve bits.
    pub cs_arbytes: u32,
    /// The attributes of DS.
    pub ds_arbytes: u32,
    /// The attributes of ES.
    pub es_arbytes: u32,
    /// The attributes of FS.
    pub fs_arbytes: u32,
    /// The attributes of GS.
    pub gs_arbytes: u32,
    /// The attributes of SS.
    pub ss_arbytes: u32,
    /// The attributes of TR.
    pub tr_arbytes: u32,
    /// The attributes of LDTR.
    pub ldtr_arbytes: u32,
    /// MSR SYSENTER_CS.
    pub sysenter_cs: u64,
    /// MSR SYSENTER_ESP.
    pub sysenter_esp: u64,
    /// MSR SYSENTER_EIP.
    pub sysenter_eip: u64,
    /// The base address that SWAPGS gives to GS: MSR KERNEL_GS_BASE.
    pub shadow_gs: u64,
    /// Was once a set of flags. Ignored.
    pub msr_flags: u64,
    /// MSR LSTAR.
    pub msr_lstar: u64,
    /// MSR STAR.
    pub msr_star: u64,
    /// MSR CSTAR.
    pub msr_cstar: u64,
    /// MSR SYSCALL_MASK.
    pub msr_syscall_mask: u64,
    /// MSR EFER.
    pub msr_efer: u64,
    /// What the guest would read from its time stamp counter.
    pub tsc: u64,
    #[allow(missing_docs)]
    pub event: hvm_hw_cpu_compat__event,
    /// The error code of the pending event.
    pub error_code: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu_compat on 63u8, spelled Struct "hvm_hw_cpu_compat"
    "fpu_regs rax rbx rcx rdx rbp rsi rdi rsp r8 r9 r10 r11 r12 r13 r14 r15 rip rflags cr0 cr2 cr3 cr4 dr0 dr1 dr2 dr3 dr6 dr7 cs_sel ds_sel es_sel fs_sel gs_sel ss_sel tr_sel ldtr_sel cs_limit ds_limit es_limit fs_limit gs_limit ss_limit tr_limit ldtr_limit idtr_limit gdtr_limit cs_base ds_base es_base fs_base gs_base ss_base tr_base ldtr_base idtr_base gdtr_base cs_arbytes ds_arbytes es_arbytes fs_arbytes gs_arbytes ss_arbytes tr_arbytes ldtr_arbytes sysenter_cs sysenter_esp sysenter_eip shadow_gs msr_flags msr_lstar msr_star msr_cstar msr_syscall_mask msr_efer tsc event error_code"
    b"a*512ddddddddddddddddddddddddddddccccccccccccccccccddddddddddccccccccddddddddddd?c"[hvm_hw_cpu_compat__event,]
    [] [] expects 8u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).event); } } }
}
/// The event that is to be delivered when the virtual CPU goes on.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union hvm_hw_cpu_compat__event {
    /// All of it; zero: there is none.
    pub pending_event: u32,
    #[allow(missing_docs)]
    pub parts: hvm_hw_cpu_compat__event__parts,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu_compat__event on 63u8, spelled Union
    "hvm_hw_cpu_compat__event" "pending_event parts"
    b"c?"[hvm_hw_cpu_compat__event__parts,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_cpu_compat__event__parts {
    /// Its vector, its type (as VMX numbers them), whether there is an error code, and whether
    /// there is an event at all.
    pub pending: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu_compat__event__parts on 63u8, known LAYOUT[(4u64 4u64)] {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_cpu {
    const CODE: u16 = 2u16;
}
/// The state of an interrupt controller (8259 PIC).
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_vpic {
    /// The lines that ask for an interrupt, one bit each.
    pub irr: u8,
    /// The lines that are masked.
    pub imr: u8,
    /// The lines whose interrupts are being served.
    pub isr: u8,
    /// The vector of line 0; the others follow.
    pub irq_base: u8,
    /// `init_state`: how far initialisation has come; zero: it is not under way. Bits 0 and 1: one
    /// less than the number of the command word (ICW) that the next write at A0 = 1 sets. Bit 2:
    /// ICW4 is to come. Bit 3: ICW3 is not to come.
    ///
    /// `priority_add`: the line with the highest priority.
    pub init_state_and_priority: u8,
    /// `readsel_isr`: reads at A0 = 0 get `isr` rather than `irr`.
    ///
    /// `poll`: the next read polls.
    ///
    /// `auto_eoi`: an acknowledged interrupt counts as served at once.
    ///
    /// `rotate_on_auto_eoi`: and its line then has the lowest priority.
    ///
    /// `special_fully_nested_mode`: lines of the slave do not keep each other from being delivered.
    ///
    /// `special_mask_mode`: lines that are masked do not keep others from being delivered.
    ///
    /// `is_master`: it is the first of the two, which is not for the guest to change.
    pub modes: u8,
    /// The lines that are triggered by level rather than edge.
    pub elcr: u8,
    /// Non-zero: it interrupts the processor.
    pub int_output: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_vpic on 63u8, known LAYOUT[(8u64 1u64)] {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_vpic {
    const CODE: u16 = 3u16;
}
/// The redirection entry of a pin of an I/O APIC.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vioapic_redir_entry {
    /// All of it.
    pub bits: u64,
    /// Its parts.
    pub fields: vioapic_redir_entry__fields,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vioapic_redir_entry on 63u8, spelled Union "vioapic_redir_entry"
    "bits fields" b"d?"[vioapic_redir_entry__fields,] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vioapic_redir_entry__fields {
    /// The vector.
    pub vector: u8,
    /// How the interrupt is delivered, whether `dest_id` is logical, whether delivery is under way,
    /// whether the pin is active low, whether an interrupt triggered by level is being served, and
    /// whether the pin is triggered by level.
    pub modes: u8,
    /// Whether the pin is masked.
    pub mask_and_reserve: u8,
    reserved: [u8; 4],
    /// Who is interrupted.
    pub dest_id: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vioapic_redir_entry__fields on 63u8, known LAYOUT[(8u64 1u64)] {}
}
/// How many pins the I/O APIC of a domain has: 16 for ISA, 32 for PCI. The hypervisor, which knows
/// others as well, is kept from using it elsewhere.
pub const VIOAPIC_NUM_PINS: u32 = 48;
/// The state of an I/O APIC.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_vioapic {
    /// The guest physical address of its registers.
    pub base_address: u64,
    /// The number of the register that is accessed next.
    pub ioregsel: u32,
    /// Its identification register.
    pub id: u32,
    /// Where the interrupt of each pin goes.
    pub redirtbl: [vioapic_redir_entry; VIOAPIC_NUM_PINS as usize],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_vioapic on 63u8, spelled Struct "hvm_hw_vioapic"
    "base_address ioregsel id redirtbl" b"dcc?*"[vioapic_redir_entry,]
    [self::__xen_header::abi::each((VIOAPIC_NUM_PINS as usize) as u64),] [] expects 8u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).redirtbl); } } }
}
impl self::__xen_header::abi::HvmSave for hvm_hw_vioapic {
    const CODE: u16 = 4u16;
}
/// The state of a local APIC beside its registers.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_lapic {
    /// MSR APIC_BASE.
    pub apic_base_msr: u64,
    /// Why it is disabled, if it is: bit 0, by the MSR; bit 1, by its spurious interrupt register.
    pub disabled: u32,
    /// What the timer's clock is divided by.
    pub timer_divisor: u32,
    /// MSR TSC_DEADLINE.
    pub tdt_msr: u64,
    /// Errors that have not reached the error status register yet.
    ///
    /// Newer than Xen 4.17.
    pub pending_esr: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_lapic on 63u8, spelled Struct "hvm_hw_lapic"
    "apic_base_msr disabled timer_divisor tdt_msr pending_esr" b"dccdc"[] [] [] expects
    14u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let
    fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    5usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
impl self::__xen_header::abi::HvmSave for hvm_hw_lapic {
    const CODE: u16 = 5u16;
}
/// The registers of a local APIC, as they are in memory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_lapic_regs {
    /// The first 1024 bytes of the page, in which all registers are.
    pub data: [u8; 1024],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_lapic_regs on 63u8, known LAYOUT[(1024u64 1u64)] {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_lapic_regs {
    const CODE: u16 = 6u16;
}
/// The interrupt lines of a PCI bus.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_pci_irqs {
    #[allow(missing_docs)]
    pub lines: hvm_hw_pci_irqs__lines,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_pci_irqs on 63u8, spelled Struct "hvm_hw_pci_irqs" "lines"
    b"?"[hvm_hw_pci_irqs__lines,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).lines); } } }
}
/// One bit for each line that is asserted: line `n` (INTA is 0) of device `d` is bit `4 * d + n`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union hvm_hw_pci_irqs__lines {
    /// The bits.
    pub i: [c_ulong; 16 / ::core::mem::size_of::<c_ulong>()],
    pad: [u64; 2],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_pci_irqs__lines on 63u8, spelled Union
    "hvm_hw_pci_irqs__lines" "i pad" b"s*d*2"[] [[(16 /
    (self::__xen_header::abi::scalars::c_ulong[0usize].size as usize)) as u64, (16 /
    (self::__xen_header::abi::scalars::c_ulong[1usize].size as usize)) as u64, (16 /
    (self::__xen_header::abi::scalars::c_ulong[2usize].size as usize)) as u64, (16 /
    (self::__xen_header::abi::scalars::c_ulong[3usize].size as usize)) as u64, (16 /
    (self::__xen_header::abi::scalars::c_ulong[4usize].size as usize)) as u64, (16 /
    (self::__xen_header::abi::scalars::c_ulong[5usize].size as usize)) as u64],] []
    expects 8u8 is[] {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_pci_irqs {
    const CODE: u16 = 7u16;
}
/// The interrupt lines of ISA devices.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_isa_irqs {
    #[allow(missing_docs)]
    pub lines: hvm_hw_isa_irqs__lines,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_isa_irqs on 63u8, spelled Struct "hvm_hw_isa_irqs" "lines"
    b"?"[hvm_hw_isa_irqs__lines,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).lines); } } }
}
/// One bit for each of the 16 lines that is asserted. No two devices share one.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union hvm_hw_isa_irqs__lines {
    /// The bits.
    pub i: [c_ulong; 1],
    pad: [u64; 1],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_isa_irqs__lines on 63u8, spelled Union
    "hvm_hw_isa_irqs__lines" "i pad" b"s*1d*1"[] [] [] expects 12u8 is[] {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_isa_irqs {
    const CODE: u16 = 8u16;
}
/// The router between PCI and ISA interrupts.
///
/// Line `n` of device `d` leads to link `(d + n) % 4`. A link is asserted while any of its lines is
/// asserted.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_hw_pci_link {
    /// The ISA interrupt that each link asserts; zero: none.
    pub route: [u8; 4],
    pad0: [u8; 4],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_pci_link on 63u8, known LAYOUT[(8u64 1u64)] {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_pci_link {
    const CODE: u16 = 9u16;
}
/// The state of the timer chip (8254 PIT).
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_hw_pit {
    /// Its channels.
    pub channels: [hvm_hw_pit_channel; 3],
    /// Non-zero: the loudspeaker is on.
    pub speaker_data_on: u32,
    pad0: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_pit on 63u8, spelled Struct "hvm_hw_pit"
    "channels speaker_data_on pad0" b"?*3cc"[hvm_hw_pit_channel,] [] [] expects 0u8 is[]
    { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).channels); } } }
}
/// A channel of the timer chip.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_pit_channel {
    /// What it counts down from, at most 65536.
    pub count: u32,
    /// The count that was latched.
    pub latched_count: u16,
    /// How the latched count is read; zero: none is latched.
    pub count_latched: u8,
    /// Non-zero: the status is latched.
    pub status_latched: u8,
    /// The status that was latched.
    pub status: u8,
    /// Which byte the next read gets.
    pub read_state: u8,
    /// Which byte the next write sets.
    pub write_state: u8,
    /// The first byte of a count whose second one has not been written yet.
    pub write_latch: u8,
    /// Which bytes reads and writes are about.
    pub rw_mode: u8,
    /// The mode, 0 to 5.
    pub mode: u8,
    /// Non-zero: it counts in decimal, which is not emulated.
    pub bcd: u8,
    /// Non-zero: it runs.
    pub gate: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_pit_channel on 63u8, known LAYOUT[(16u64 4u64)] {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_pit {
    const CODE: u16 = 10u16;
}
/// How many bytes of CMOS memory belong to the clock.
pub const RTC_CMOS_SIZE: u32 = 14;
/// The state of the real-time clock.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_hw_rtc {
    /// The clock's registers.
    pub cmos_data: [u8; RTC_CMOS_SIZE as usize],
    /// The register that is accessed next.
    pub cmos_index: u8,
    pad0: u8,
    /// How far the guest has set it ahead of the host's time, in seconds.
    pub rtc_offset: i64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_rtc on 63u8, spelled Struct "hvm_hw_rtc"
    "cmos_data cmos_index pad0 rtc_offset" b"a*aah"[]
    [self::__xen_header::abi::each((RTC_CMOS_SIZE as usize) as u64),] [] expects 8u8 is[]
    {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_rtc {
    const CODE: u16 = 11u16;
}
/// How many timers the HPET has.
pub const HPET_TIMER_NUM: u32 = 3;
/// The state of the HPET: its registers as they are in memory, and what is not to be seen there.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_hw_hpet {
    /// Capabilities.
    pub capability: u64,
    res0: u64,
    /// Configuration.
    pub config: u64,
    res1: u64,
    /// The timers whose interrupts are asserted.
    pub isr: u64,
    res2: [u64; 25],
    /// The main counter.
    pub mc64: u64,
    res3: u64,
    /// The timers.
    pub timers: [hvm_hw_hpet__timers; HPET_TIMER_NUM as usize],
    res5: [u64; 4 * (24 - HPET_TIMER_NUM as usize)],
    /// Not a register: what was last written to each comparator, the period of a periodic timer.
    pub period: [u64; HPET_TIMER_NUM as usize],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_hpet on 63u8, spelled Struct "hvm_hw_hpet"
    "capability res0 config res1 isr res2 mc64 res3 timers res5 period"
    b"dddddd*25dd?*d*d*"[hvm_hw_hpet__timers,]
    [self::__xen_header::abi::each((HPET_TIMER_NUM as usize) as u64),
    self::__xen_header::abi::each((4 * (24 - HPET_TIMER_NUM as usize)) as u64),
    self::__xen_header::abi::each((HPET_TIMER_NUM as usize) as u64),] [] expects 8u8 is[]
    { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).timers); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_hw_hpet__timers {
    /// Configuration and capabilities.
    pub config: u64,
    /// The comparator.
    pub cmp: u64,
    /// Where an interrupt as a message would go, which is not emulated.
    pub fsb: u64,
    res4: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_hpet__timers on 63u8, spelled Struct "hvm_hw_hpet__timers"
    "config cmp fsb res4" b"dddd"[] [] [] expects 8u8 is[] {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_hpet {
    const CODE: u16 = 12u16;
}
/// The state of ACPI's power management timer.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_pmtimer {
    /// The counter (PM_TMR).
    pub tmr_val: u32,
    /// The status of events (PM1a_STS).
    pub pm1a_sts: u16,
    /// The events that interrupt (PM1a_EN).
    pub pm1a_en: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_pmtimer on 63u8, known LAYOUT[(8u64 4u64)] {}
}
impl self::__xen_header::abi::HvmSave for hvm_hw_pmtimer {
    const CODE: u16 = 13u16;
}
/// The memory types of a virtual CPU.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_mtrr {
    /// MSR PAT.
    pub msr_pat_cr: u64,
    /// The ranges: MSRs MTRR_PHYSBASE and MTRR_PHYSMASK of each.
    pub msr_mtrr_var: [u64; MTRR_VCNT as usize * 2],
    /// The fixed ranges' MSRs.
    pub msr_mtrr_fixed: [u64; NUM_FIXED_MSR as usize],
    /// MSR MTRRcap.
    pub msr_mtrr_cap: u64,
    /// MSR MTRRdefType.
    pub msr_mtrr_def_type: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_mtrr on 63u8, spelled Struct "hvm_hw_mtrr"
    "msr_pat_cr msr_mtrr_var msr_mtrr_fixed msr_mtrr_cap msr_mtrr_def_type" b"dd*d*dd"[]
    [self::__xen_header::abi::each((MTRR_VCNT as usize * 2) as u64),
    self::__xen_header::abi::each((NUM_FIXED_MSR as usize) as u64),] [] expects 8u8 is[]
    {}
}
/// How many ranges the record has room for.
pub const MTRR_VCNT: u32 = 8;
/// How many MSRs there are for fixed ranges.
pub const NUM_FIXED_MSR: u32 = 11;
impl self::__xen_header::abi::HvmSave for hvm_hw_mtrr {
    const CODE: u16 = 14u16;
}
/// The extended state of a virtual CPU, as XSAVE stores it. Its components follow the record, which
/// is why its length varies.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_cpu_xsave {
    /// Ignored.
    pub xfeature_mask: u64,
    /// XCR0.
    pub xcr0: u64,
    /// All bits that XCR0 ever had: these components have to be saved.
    pub xcr0_accum: u64,
    /// What XSAVE stores.
    pub save_area: hvm_hw_cpu_xsave__save_area,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu_xsave on 63u8, spelled Struct "hvm_hw_cpu_xsave"
    "xfeature_mask xcr0 xcr0_accum save_area" b"ddd?"[hvm_hw_cpu_xsave__save_area,] [] []
    expects 8u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).save_area); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_cpu_xsave__save_area {
    /// The part that FXSAVE stores as well.
    pub fpu_sse: hvm_hw_cpu_xsave__save_area__fpu_sse,
    /// The header, 64 bytes.
    pub xsave_hdr: hvm_hw_cpu_xsave_hdr,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu_xsave__save_area on 63u8, spelled Struct
    "hvm_hw_cpu_xsave__save_area" "fpu_sse xsave_hdr"
    b"??"[hvm_hw_cpu_xsave__save_area__fpu_sse, hvm_hw_cpu_xsave_hdr,] [] [] expects 0u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).fpu_sse);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).xsave_hdr); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_hw_cpu_xsave__save_area__fpu_sse {
    /// Bytes.
    pub x: [c_char; 512],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu_xsave__save_area__fpu_sse on 63u8, known LAYOUT[(512u64
    1u64)] {}
}
/// The header of what XSAVE stores.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_hw_cpu_xsave_hdr {
    /// The components that hold something other than their initial state.
    pub xstate_bv: u64,
    /// The components that there is room for, in the compacted format.
    pub xcomp_bv: u64,
    reserved: [u64; 6],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_hw_cpu_xsave_hdr on 63u8, spelled Struct "hvm_hw_cpu_xsave_hdr"
    "xstate_bv xcomp_bv reserved" b"ddd*6"[] [] [] expects 8u8 is[] {}
}
/// The type code of `hvm_hw_cpu_xsave`.
pub const CPU_XSAVE_CODE: u16 = 16;
/// What a domain has set of Hyper-V's interface (Viridian).
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_viridian_domain_context {
    /// MSR HV_X64_MSR_HYPERCALL: where the hypercall page is.
    pub hypercall_gpa: u64,
    /// MSR HV_X64_MSR_GUEST_OS_ID: which operating system it is.
    pub guest_os_id: u64,
    /// The reference time, in units of 100 ns.
    pub time_ref_count: u64,
    /// MSR HV_X64_MSR_REFERENCE_TSC: where the reference time's page is.
    pub reference_tsc: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_viridian_domain_context on 63u8, spelled Struct
    "hvm_viridian_domain_context"
    "hypercall_gpa guest_os_id time_ref_count reference_tsc" b"dddd"[] [] [] expects 8u8
    is[] {}
}
impl self::__xen_header::abi::HvmSave for hvm_viridian_domain_context {
    const CODE: u16 = 15u16;
}
/// What a virtual CPU has set of Hyper-V's interface.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_viridian_vcpu_context {
    /// MSR HV_X64_MSR_VP_ASSIST_PAGE: where its assist page is.
    pub vp_assist_msr: u64,
    /// Non-zero: the end of an interrupt by way of the assist page is outstanding.
    pub apic_assist_pending: u8,
    _pad: [u8; 7],
    /// MSR HV_X64_MSR_SIMP: where the page for synthetic messages is.
    pub simp_msr: u64,
    /// MSRs HV_X64_MSR_SINT0 to 15: the synthetic interrupts.
    pub sint_msr: [u64; 16],
    /// MSRs HV_X64_MSR_STIMER0_CONFIG to 3: the synthetic timers.
    pub stimer_config_msr: [u64; 4],
    /// MSRs HV_X64_MSR_STIMER0_COUNT to 3: when they expire.
    pub stimer_count_msr: [u64; 4],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_viridian_vcpu_context on 63u8, spelled Struct
    "hvm_viridian_vcpu_context"
    "vp_assist_msr apic_assist_pending _pad simp_msr sint_msr stimer_config_msr stimer_count_msr"
    b"daa*7dd*16d*4d*4"[] [] [] expects 8u8 is[] {}
}
impl self::__xen_header::abi::HvmSave for hvm_viridian_vcpu_context {
    const CODE: u16 = 17u16;
}
/// The machine check state of a virtual CPU.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_vmce_vcpu {
    /// MSR MCG_CAP.
    pub caps: u64,
    /// MSR MC0_CTL2.
    pub mci_ctl2_bank0: u64,
    /// MSR MC1_CTL2.
    pub mci_ctl2_bank1: u64,
    /// MSR MCG_EXT_CTL.
    pub mcg_ext_ctl: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_vmce_vcpu on 63u8, spelled Struct "hvm_vmce_vcpu"
    "caps mci_ctl2_bank0 mci_ctl2_bank1 mcg_ext_ctl" b"dddd"[] [] [] expects 8u8 is[] {}
}
impl self::__xen_header::abi::HvmSave for hvm_vmce_vcpu {
    const CODE: u16 = 18u16;
}
/// How a virtual CPU has adjusted its time stamp counter.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_tsc_adjust {
    /// MSR TSC_ADJUST.
    pub tsc_adjust: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_tsc_adjust on 63u8, spelled Struct "hvm_tsc_adjust" "tsc_adjust"
    b"d"[] [] [] expects 8u8 is[] {}
}
impl self::__xen_header::abi::HvmSave for hvm_tsc_adjust {
    const CODE: u16 = 19u16;
}
/// Further MSRs of a virtual CPU. The length varies with their number.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_msr {
    /// How many there are.
    pub count: u32,
    /// They.
    pub msr: [hvm_one_msr; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_msr on 63u8, spelled Struct "hvm_msr" "count msr"
    b"c?*0"[hvm_one_msr,] [] [] expects 5u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).msr); } } }
}
/// An MSR.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_one_msr {
    /// Its number.
    pub index: u32,
    _rsvd: u32,
    /// What it holds.
    pub val: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_one_msr on 63u8, spelled Struct "hvm_one_msr" "index _rsvd val"
    b"ccd"[] [] [] expects 8u8 is[] {}
}
/// The type code of `hvm_msr`.
pub const CPU_MSR_CODE: u16 = 20;
/// The highest type code.
pub const HVM_SAVE_CODE_MAX: u16 = 20;
