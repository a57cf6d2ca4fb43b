// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The parameters of an HVM domain: numbers of 64 bits that `HVMOP_set_param` and `HVMOP_get_param`
//! write and read.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The parameters.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct HvmParam(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl HvmParam {
    /// No meaning any more: whether the guest could use PAE.
    pub const HVM_PARAM_PAE_ENABLED: Self = Self(4);
    /// No meaning any more: the domain of the device model.
    pub const HVM_PARAM_DM_DOMAIN: Self = Self(13);
    /// No meaning any more: whether writes to CR0 were events.
    pub const HVM_PARAM_MEMORY_EVENT_CR0: Self = Self(20);
    /// No meaning any more: whether writes to CR3 were events.
    pub const HVM_PARAM_MEMORY_EVENT_CR3: Self = Self(21);
    /// No meaning any more: whether writes to CR4 were events.
    pub const HVM_PARAM_MEMORY_EVENT_CR4: Self = Self(22);
    /// No meaning any more: whether breakpoints were events.
    pub const HVM_PARAM_MEMORY_EVENT_INT3: Self = Self(23);
    /// No meaning any more: whether the guest could run guests.
    pub const HVM_PARAM_NESTEDHVM: Self = Self(24);
    /// No meaning any more: whether single steps were events.
    pub const HVM_PARAM_MEMORY_EVENT_SINGLE_STEP: Self = Self(25);
    /// No meaning any more: the event channel for buffered requests to the device model.
    pub const HVM_PARAM_BUFIOREQ_EVTCHN: Self = Self(26);
    /// No meaning any more: whether writes to model-specific registers were events.
    pub const HVM_PARAM_MEMORY_EVENT_MSR: Self = Self(30);
    /// How virtual CPU 0 is interrupted for events. Zero: not at all. Otherwise bits 63 to 56 say in
    /// which way (`HVM_PARAM_CALLBACK_TYPE_*`), and the rest belongs to that.
    pub const HVM_PARAM_CALLBACK_IRQ: Self = Self(0);
    /// The guest frame that is shared with xenstore. As with the next one, the toolstack sets it for
    /// the guest, and Xen has no use for it.
    pub const HVM_PARAM_STORE_PFN: Self = Self(1);
    /// The event channel to xenstore.
    pub const HVM_PARAM_STORE_EVTCHN: Self = Self(2);
    /// The guest frame of requests to the first device model.
    pub const HVM_PARAM_IOREQ_PFN: Self = Self(5);
    /// The guest frame of its buffered requests.
    pub const HVM_PARAM_BUFIOREQ_PFN: Self = Self(6);
    /// What the guest has of Microsoft's interface for hypervisors (Viridian, Hyper-V): `HVMPV_*`,
    /// with `HVMPV_base_freq` among them; zero for nothing of it.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub const HVM_PARAM_VIRIDIAN: Self = Self(9);
    /// x86: what becomes of ticks of virtual timers that a virtual CPU misses while it does not run:
    /// `HVMPTM_*`.
    pub const HVM_PARAM_TIMER_MODE: Self = Self(10);
    /// x86: non-zero if there is a virtual HPET.
    pub const HVM_PARAM_HPET_ENABLED: Self = Self(11);
    /// The guest physical address of a page table that maps everything to itself. Intel's processors
    /// need it while the guest's paging is off.
    pub const HVM_PARAM_IDENT_PT: Self = Self(12);
    /// The state of the machine that ACPI calls S0 (on) to S5 (off): 0 or 3 on x86.
    pub const HVM_PARAM_ACPI_S_STATE: Self = Self(14);
    /// The guest physical address of a task state segment. Intel's processors need it while the
    /// guest is in real mode.
    pub const HVM_PARAM_VM86_TSS: Self = Self(15);
    /// Non-zero if periodic timers go off together where they can, for fewer interrupts.
    pub const HVM_PARAM_VPT_ALIGN: Self = Self(16);
    /// The guest frame of the console.
    pub const HVM_PARAM_CONSOLE_PFN: Self = Self(17);
    /// The event channel of the console.
    pub const HVM_PARAM_CONSOLE_EVTCHN: Self = Self(18);
    /// Where ACPI's I/O ports are, PM1a event, PM1a control and the timer: at 0x1f40, 0x1f44 and
    /// 0x1f48 if zero, at 0xb000, 0xb004 and 0xb008 if one. See hvm/ioreq.h.
    pub const HVM_PARAM_ACPI_IOPORTS_LOCATION: Self = Self(19);
    /// The guest frame of the ring for paging.
    pub const HVM_PARAM_PAGING_RING_PFN: Self = Self(27);
    /// The guest frame of the ring for monitoring.
    pub const HVM_PARAM_MONITOR_RING_PFN: Self = Self(28);
    /// The guest frame of the ring for sharing.
    pub const HVM_PARAM_SHARING_RING_PFN: Self = Self(29);
    /// Why the domain ends on a triple fault: `SHUTDOWN_*`.
    pub const HVM_PARAM_TRIPLE_FAULT_REASON: Self = Self(31);
    /// The first guest frame for the requests of I/O request servers.
    pub const HVM_PARAM_IOREQ_SERVER_PFN: Self = Self(32);
    /// How many frames there are from that one on.
    pub const HVM_PARAM_NR_IOREQ_SERVER_PAGES: Self = Self(33);
    /// The guest physical address of the VM generation id.
    pub const HVM_PARAM_VM_GENERATION_ID_ADDR: Self = Self(34);
    /// Who may use alternative views of the guest's memory (altp2m): `XEN_ALTP2M_*`.
    pub const HVM_PARAM_ALTP2M: Self = Self(35);
    /// How wide the addresses of the last x87 instruction and its operand (FIP, FDP) are kept.
    ///
    /// Some processors can keep either the 64-bit addresses or the 32-bit ones with their segments.
    /// - 8: 64 bits, segments are lost. What there is by default where CPUID says that the processor
    ///   never saves segments (leaf 7, subleaf 0, %ebx, bit 13), where it should stay so.
    /// - 4: 32 bits, with segments.
    /// - 0: as Xen thinks fit, by the addresses. The default elsewhere.
    pub const HVM_PARAM_X87_FIP_WIDTH: Self = Self(36);
    /// `HVM_PARAM_VM86_TSS` with its size: the address in the lower 32 bits, the size in the upper
    /// ones.
    pub const HVM_PARAM_VM86_TSS_SIZED: Self = Self(37);
    /// What the guest has of the machine check architecture beyond the basics: `XEN_HVM_MCA_CAP_*`.
    pub const HVM_PARAM_MCA_CAP: Self = Self(38);
}
self::__xen_header::abi::__group! {
    HvmParam u32[] []
}
self::__xen_header::abi::__open_enum! {
    HvmParam u32 HVM_PARAM_PAE_ENABLED "HVM_PARAM_PAE_ENABLED" HVM_PARAM_DM_DOMAIN
    "HVM_PARAM_DM_DOMAIN" HVM_PARAM_MEMORY_EVENT_CR0 "HVM_PARAM_MEMORY_EVENT_CR0"
    HVM_PARAM_MEMORY_EVENT_CR3 "HVM_PARAM_MEMORY_EVENT_CR3" HVM_PARAM_MEMORY_EVENT_CR4
    "HVM_PARAM_MEMORY_EVENT_CR4" HVM_PARAM_MEMORY_EVENT_INT3
    "HVM_PARAM_MEMORY_EVENT_INT3" HVM_PARAM_NESTEDHVM "HVM_PARAM_NESTEDHVM"
    HVM_PARAM_MEMORY_EVENT_SINGLE_STEP "HVM_PARAM_MEMORY_EVENT_SINGLE_STEP"
    HVM_PARAM_BUFIOREQ_EVTCHN "HVM_PARAM_BUFIOREQ_EVTCHN" HVM_PARAM_MEMORY_EVENT_MSR
    "HVM_PARAM_MEMORY_EVENT_MSR" HVM_PARAM_CALLBACK_IRQ "HVM_PARAM_CALLBACK_IRQ"
    HVM_PARAM_STORE_PFN "HVM_PARAM_STORE_PFN" HVM_PARAM_STORE_EVTCHN
    "HVM_PARAM_STORE_EVTCHN" HVM_PARAM_IOREQ_PFN "HVM_PARAM_IOREQ_PFN"
    HVM_PARAM_BUFIOREQ_PFN "HVM_PARAM_BUFIOREQ_PFN" #[cfg(any(target_arch = "x86",
    target_arch = "x86_64"))] HVM_PARAM_VIRIDIAN "HVM_PARAM_VIRIDIAN"
    HVM_PARAM_TIMER_MODE "HVM_PARAM_TIMER_MODE" HVM_PARAM_HPET_ENABLED
    "HVM_PARAM_HPET_ENABLED" HVM_PARAM_IDENT_PT "HVM_PARAM_IDENT_PT"
    HVM_PARAM_ACPI_S_STATE "HVM_PARAM_ACPI_S_STATE" HVM_PARAM_VM86_TSS
    "HVM_PARAM_VM86_TSS" HVM_PARAM_VPT_ALIGN "HVM_PARAM_VPT_ALIGN" HVM_PARAM_CONSOLE_PFN
    "HVM_PARAM_CONSOLE_PFN" HVM_PARAM_CONSOLE_EVTCHN "HVM_PARAM_CONSOLE_EVTCHN"
    HVM_PARAM_ACPI_IOPORTS_LOCATION "HVM_PARAM_ACPI_IOPORTS_LOCATION"
    HVM_PARAM_PAGING_RING_PFN "HVM_PARAM_PAGING_RING_PFN" HVM_PARAM_MONITOR_RING_PFN
    "HVM_PARAM_MONITOR_RING_PFN" HVM_PARAM_SHARING_RING_PFN "HVM_PARAM_SHARING_RING_PFN"
    HVM_PARAM_TRIPLE_FAULT_REASON "HVM_PARAM_TRIPLE_FAULT_REASON"
    HVM_PARAM_IOREQ_SERVER_PFN "HVM_PARAM_IOREQ_SERVER_PFN"
    HVM_PARAM_NR_IOREQ_SERVER_PAGES "HVM_PARAM_NR_IOREQ_SERVER_PAGES"
    HVM_PARAM_VM_GENERATION_ID_ADDR "HVM_PARAM_VM_GENERATION_ID_ADDR" HVM_PARAM_ALTP2M
    "HVM_PARAM_ALTP2M" HVM_PARAM_X87_FIP_WIDTH "HVM_PARAM_X87_FIP_WIDTH"
    HVM_PARAM_VM86_TSS_SIZED "HVM_PARAM_VM86_TSS_SIZED" HVM_PARAM_MCA_CAP
    "HVM_PARAM_MCA_CAP"
}
/// How many parameters there are.
pub const HVM_NR_PARAMS: u32 = 39;
#[allow(nonstandard_style, clippy::all)]
/// The bits that say in which way.
pub const HVM_PARAM_CALLBACK_IRQ_TYPE_MASK: u64 = xen_mk_ullong(0xFF00000000000000);
/// How virtual CPU 0 is interrupted for events.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct HvmCallbackType(pub u64);
#[allow(non_upper_case_globals, clippy::all)]
impl HvmCallbackType {
    /// By the global system interrupt in bits 55 to 0. Zero is none.
    pub const HVM_PARAM_CALLBACK_TYPE_GSI: Self = Self(0);
    /// By a PCI interrupt line: the domain in bits 47 to 32, the bus in 31 to 16, device and
    /// function in 15 to 8, and which of its lines in 1 and 0.
    pub const HVM_PARAM_CALLBACK_TYPE_PCI_INTX: Self = Self(1);
    /// By the vector in bits 7 to 0, where there is `XENFEAT_hvm_callback_vector`.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub const HVM_PARAM_CALLBACK_TYPE_VECTOR: Self = Self(2);
    /// By the private peripheral interrupt (PPI) in bits 7 to 0. It is triggered by an edge if bit 8
    /// is set and by a level if not, and active low if bit 9 is set and high if not. Bits 55 to 16
    /// are zero. The guest masks and ends it at the interrupt controller, as any other.
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    pub const HVM_PARAM_CALLBACK_TYPE_PPI: Self = Self(2);
}
self::__xen_header::abi::__group! {
    HvmCallbackType u64[WIDE] []
}
self::__xen_header::abi::__open_enum! {
    HvmCallbackType u64 HVM_PARAM_CALLBACK_TYPE_GSI "HVM_PARAM_CALLBACK_TYPE_GSI"
    HVM_PARAM_CALLBACK_TYPE_PCI_INTX "HVM_PARAM_CALLBACK_TYPE_PCI_INTX"
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    HVM_PARAM_CALLBACK_TYPE_VECTOR "HVM_PARAM_CALLBACK_TYPE_VECTOR" #[cfg(any(target_arch
    = "arm", target_arch = "aarch64"))] HVM_PARAM_CALLBACK_TYPE_PPI
    "HVM_PARAM_CALLBACK_TYPE_PPI"
}
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// The bits that say how a PPI is triggered.
pub const HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_MASK: u64 = 0xFF00;
#[cfg(not(any(target_arch = "arm", target_arch = "aarch64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_MASK_on_12 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// The bits that say how a PPI is triggered.
    pub const HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_MASK: u64 = 0xFF00;
}
#[cfg(not(any(target_arch = "arm", target_arch = "aarch64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_MASK_on_12::*;
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// In those bits, from their first one on: it is active low.
pub const HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_LOW_LEVEL: u64 = 2;
#[cfg(not(any(target_arch = "arm", target_arch = "aarch64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_LOW_LEVEL_on_12 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// In those bits, from their first one on: it is active low.
    pub const HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_LOW_LEVEL: u64 = 2;
}
#[cfg(not(any(target_arch = "arm", target_arch = "aarch64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_LOW_LEVEL_on_12::*;
/// What the guest has of Microsoft's interface for hypervisors. The names in parentheses are those of
/// Microsoft's specification, where they begin with HV_X64_MSR_.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct HvmViridian(pub u64);
#[allow(non_upper_case_globals, clippy::all)]
impl HvmViridian {
    /// The base: the registers for hypercalls (GUEST_OS_ID, HYPERCALL), for the APIC (EOI, ICR, TPR),
    /// for the virtual CPU's number (VP_INDEX) and for frequencies (TSC_FREQUENCY, APIC_FREQUENCY).
    pub const HVMPV_base_freq: Self = Self(1 << 0);
    /// Without the registers for frequencies, as before Xen 4.4.
    pub const HVMPV_no_freq: Self = Self(1 << 1);
    /// The time as a counter (TIME_REF_COUNT).
    pub const HVMPV_time_ref_count: Self = Self(1 << 2);
    /// The time as a page (REFERENCE_TSC).
    pub const HVMPV_reference_tsc: Self = Self(1 << 3);
    /// The hypercall that flushes the TLBs of other virtual CPUs.
    pub const HVMPV_hcall_remote_tlb_flush: Self = Self(1 << 4);
    /// The page that saves accesses to the APIC.
    pub const HVMPV_apic_assist: Self = Self(1 << 5);
    /// The registers that tell of a crash.
    pub const HVMPV_crash_ctl: Self = Self(1 << 6);
    /// The registers of the synthetic interrupt controller.
    pub const HVMPV_synic: Self = Self(1 << 7);
    /// The registers of synthetic timers.
    pub const HVMPV_stimer: Self = Self(1 << 8);
    /// The hypercall that interrupts other virtual CPUs.
    pub const HVMPV_hcall_ipi: Self = Self(1 << 9);
    /// Hypercalls take sparse sets of virtual CPUs.
    pub const HVMPV_ex_processor_masks: Self = Self(1 << 10);
    /// There can be more than 64 virtual CPUs.
    pub const HVMPV_no_vp_limit: Self = Self(1 << 11);
    /// Virtual CPUs can be added.
    pub const HVMPV_cpu_hotplug: Self = Self(1 << 12);
}
impl HvmViridian {
    /// The number of the bit `HVMPV_base_freq`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_base_freq: u32 = HvmViridian::HVMPV_base_freq.0.trailing_zeros();
    /// The number of the bit `HVMPV_no_freq`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_no_freq: u32 = HvmViridian::HVMPV_no_freq.0.trailing_zeros();
    /// The number of the bit `HVMPV_time_ref_count`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_time_ref_count: u32 = HvmViridian::HVMPV_time_ref_count
        .0
        .trailing_zeros();
    /// The number of the bit `HVMPV_reference_tsc`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_reference_tsc: u32 = HvmViridian::HVMPV_reference_tsc
        .0
        .trailing_zeros();
    /// The number of the bit `HVMPV_hcall_remote_tlb_flush`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_hcall_remote_tlb_flush: u32 = HvmViridian::HVMPV_hcall_remote_tlb_flush
        .0
        .trailing_zeros();
    /// The number of the bit `HVMPV_apic_assist`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_apic_assist: u32 = HvmViridian::HVMPV_apic_assist
        .0
        .trailing_zeros();
    /// The number of the bit `HVMPV_crash_ctl`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_crash_ctl: u32 = HvmViridian::HVMPV_crash_ctl.0.trailing_zeros();
    /// The number of the bit `HVMPV_synic`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_synic: u32 = HvmViridian::HVMPV_synic.0.trailing_zeros();
    /// The number of the bit `HVMPV_stimer`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_stimer: u32 = HvmViridian::HVMPV_stimer.0.trailing_zeros();
    /// The number of the bit `HVMPV_hcall_ipi`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_hcall_ipi: u32 = HvmViridian::HVMPV_hcall_ipi.0.trailing_zeros();
    /// The number of the bit `HVMPV_ex_processor_masks`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_ex_processor_masks: u32 = HvmViridian::HVMPV_ex_processor_masks
        .0
        .trailing_zeros();
    /// The number of the bit `HVMPV_no_vp_limit`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_no_vp_limit: u32 = HvmViridian::HVMPV_no_vp_limit
        .0
        .trailing_zeros();
    /// The number of the bit `HVMPV_cpu_hotplug`.
    #[allow(non_upper_case_globals)]
    pub const _HVMPV_cpu_hotplug: u32 = HvmViridian::HVMPV_cpu_hotplug
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    HvmViridian u64[WIDE] [bits]
}
self::__xen_header::abi::__flags! {
    HvmViridian u64 HVMPV_base_freq "HVMPV_base_freq" HVMPV_no_freq "HVMPV_no_freq"
    HVMPV_time_ref_count "HVMPV_time_ref_count" HVMPV_reference_tsc "HVMPV_reference_tsc"
    HVMPV_hcall_remote_tlb_flush "HVMPV_hcall_remote_tlb_flush" HVMPV_apic_assist
    "HVMPV_apic_assist" HVMPV_crash_ctl "HVMPV_crash_ctl" HVMPV_synic "HVMPV_synic"
    HVMPV_stimer "HVMPV_stimer" HVMPV_hcall_ipi "HVMPV_hcall_ipi"
    HVMPV_ex_processor_masks "HVMPV_ex_processor_masks" HVMPV_no_vp_limit
    "HVMPV_no_vp_limit" HVMPV_cpu_hotplug "HVMPV_cpu_hotplug"
}
#[allow(nonstandard_style, clippy::all)]
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// All of these.
pub const HVMPV_feature_mask: u64 = HvmViridian::HVMPV_base_freq.bits()
    | HvmViridian::HVMPV_no_freq.bits() | HvmViridian::HVMPV_time_ref_count.bits()
    | HvmViridian::HVMPV_reference_tsc.bits()
    | HvmViridian::HVMPV_hcall_remote_tlb_flush.bits()
    | HvmViridian::HVMPV_apic_assist.bits() | HvmViridian::HVMPV_crash_ctl.bits()
    | HvmViridian::HVMPV_synic.bits() | HvmViridian::HVMPV_stimer.bits()
    | HvmViridian::HVMPV_hcall_ipi.bits() | HvmViridian::HVMPV_ex_processor_masks.bits()
    | HvmViridian::HVMPV_no_vp_limit.bits() | HvmViridian::HVMPV_cpu_hotplug.bits();
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __HVMPV_feature_mask_on_3 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// All of these.
    pub const HVMPV_feature_mask: u64 = HvmViridian::HVMPV_base_freq.bits()
        | HvmViridian::HVMPV_no_freq.bits() | HvmViridian::HVMPV_time_ref_count.bits()
        | HvmViridian::HVMPV_reference_tsc.bits()
        | HvmViridian::HVMPV_hcall_remote_tlb_flush.bits()
        | HvmViridian::HVMPV_apic_assist.bits() | HvmViridian::HVMPV_crash_ctl.bits()
        | HvmViridian::HVMPV_synic.bits() | HvmViridian::HVMPV_stimer.bits()
        | HvmViridian::HVMPV_hcall_ipi.bits()
        | HvmViridian::HVMPV_ex_processor_masks.bits()
        | HvmViridian::HVMPV_no_vp_limit.bits() | HvmViridian::HVMPV_cpu_hotplug.bits();
}
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__HVMPV_feature_mask_on_3::*;
/// What becomes of missed ticks.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct HvmTimerMode(pub u64);
#[allow(non_upper_case_globals, clippy::all)]
impl HvmTimerMode {
    /// They are delivered later, and the virtual CPU's time goes on step by step with them: it is
    /// never ahead of what is delivered.
    pub const HVMPTM_delay_for_missed_ticks: Self = Self(0);
    /// They are delivered later; time goes on regardless.
    pub const HVMPTM_no_delay_for_missed_ticks: Self = Self(1);
    /// They are lost. So that some come through, the timer does not stop with the virtual CPU in the
    /// period after a lost one.
    pub const HVMPTM_no_missed_ticks_pending: Self = Self(2);
    /// One is delivered later for all of them; time goes on regardless.
    pub const HVMPTM_one_missed_tick_pending: Self = Self(3);
}
self::__xen_header::abi::__group! {
    HvmTimerMode u64[WIDE] []
}
self::__xen_header::abi::__open_enum! {
    HvmTimerMode u64 HVMPTM_delay_for_missed_ticks "HVMPTM_delay_for_missed_ticks"
    HVMPTM_no_delay_for_missed_ticks "HVMPTM_no_delay_for_missed_ticks"
    HVMPTM_no_missed_ticks_pending "HVMPTM_no_missed_ticks_pending"
    HVMPTM_one_missed_tick_pending "HVMPTM_one_missed_tick_pending"
}
/// Who may use alternative views.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenAltp2m(pub u64);
#[allow(non_upper_case_globals, clippy::all)]
impl XenAltp2m {
    /// Nobody.
    pub const XEN_ALTP2M_disabled: Self = Self(0);
    /// The guest and the toolstack, all operations. Nobody has looked whether that is safe: where it
    /// has to be, let the security module forbid those operations that are not.
    pub const XEN_ALTP2M_mixed: Self = Self(1);
    /// The toolstack.
    pub const XEN_ALTP2M_external: Self = Self(2);
    /// The toolstack; the guest may choose among views (VMFUNC) and handle their violations (#VE).
    pub const XEN_ALTP2M_limited: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenAltp2m u64[WIDE] []
}
self::__xen_header::abi::__open_enum! {
    XenAltp2m u64 XEN_ALTP2M_disabled "XEN_ALTP2M_disabled" XEN_ALTP2M_mixed
    "XEN_ALTP2M_mixed" XEN_ALTP2M_external "XEN_ALTP2M_external" XEN_ALTP2M_limited
    "XEN_ALTP2M_limited"
}
#[allow(nonstandard_style, clippy::all)]
/// Local machine check exceptions.
pub const XEN_HVM_MCA_CAP_LMCE: u64 = xen_mk_ullong(1) << 0;
#[allow(nonstandard_style, clippy::all)]
/// All of these.
pub const XEN_HVM_MCA_CAP_MASK: u64 = XEN_HVM_MCA_CAP_LMCE;
