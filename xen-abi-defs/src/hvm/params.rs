// SPDX-License-Identifier: MIT
//! The parameters of an HVM domain: numbers of 64 bits that `HVMOP_set_param` and `HVMOP_get_param`
//! write and read.

use xen_abi::prelude::*;

xen_header! {
    file: "hvm/params.h",
    guard: "__XEN_PUBLIC_HVM_PARAMS_H__",
    include: ["hvm_op.h"],
}

/// The parameters.
#[xen_abi(open_enum(u32))]
pub enum HvmParam {
    /// No meaning any more: whether the guest could use PAE.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_PAE_ENABLED = 4,
    /// No meaning any more: the domain of the device model.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_DM_DOMAIN = 13,
    /// No meaning any more: whether writes to CR0 were events.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_MEMORY_EVENT_CR0 = 20,
    /// No meaning any more: whether writes to CR3 were events.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_MEMORY_EVENT_CR3 = 21,
    /// No meaning any more: whether writes to CR4 were events.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_MEMORY_EVENT_CR4 = 22,
    /// No meaning any more: whether breakpoints were events.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_MEMORY_EVENT_INT3 = 23,
    /// No meaning any more: whether the guest could run guests.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_NESTEDHVM = 24,
    /// No meaning any more: whether single steps were events.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_MEMORY_EVENT_SINGLE_STEP = 25,
    /// No meaning any more: the event channel for buffered requests to the device model.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_BUFIOREQ_EVTCHN = 26,
    /// No meaning any more: whether writes to model-specific registers were events.
    #[abi(when(any(hypervisor, toolstack)))]
    HVM_PARAM_MEMORY_EVENT_MSR = 30,
    /// How virtual CPU 0 is interrupted for events. Zero: not at all. Otherwise bits 63 to 56 say in
    /// which way (`HVM_PARAM_CALLBACK_TYPE_*`), and the rest belongs to that.
    HVM_PARAM_CALLBACK_IRQ = 0,
    /// The guest frame that is shared with xenstore. As with the next one, the toolstack sets it for
    /// the guest, and Xen has no use for it.
    HVM_PARAM_STORE_PFN = 1,
    /// The event channel to xenstore.
    HVM_PARAM_STORE_EVTCHN = 2,
    /// The guest frame of requests to the first device model.
    HVM_PARAM_IOREQ_PFN = 5,
    /// The guest frame of its buffered requests.
    HVM_PARAM_BUFIOREQ_PFN = 6,
    /// What the guest has of Microsoft's interface for hypervisors (Viridian, Hyper-V): `HVMPV_*`,
    /// with `HVMPV_base_freq` among them; zero for nothing of it.
    #[abi(when(x86))]
    HVM_PARAM_VIRIDIAN = 9,
    /// x86: what becomes of ticks of virtual timers that a virtual CPU misses while it does not run:
    /// `HVMPTM_*`.
    HVM_PARAM_TIMER_MODE = 10,
    /// x86: non-zero if there is a virtual HPET.
    HVM_PARAM_HPET_ENABLED = 11,
    /// The guest physical address of a page table that maps everything to itself. Intel's processors
    /// need it while the guest's paging is off.
    HVM_PARAM_IDENT_PT = 12,
    /// The state of the machine that ACPI calls S0 (on) to S5 (off): 0 or 3 on x86.
    HVM_PARAM_ACPI_S_STATE = 14,
    /// The guest physical address of a task state segment. Intel's processors need it while the
    /// guest is in real mode.
    HVM_PARAM_VM86_TSS = 15,
    /// Non-zero if periodic timers go off together where they can, for fewer interrupts.
    HVM_PARAM_VPT_ALIGN = 16,
    /// The guest frame of the console.
    HVM_PARAM_CONSOLE_PFN = 17,
    /// The event channel of the console.
    HVM_PARAM_CONSOLE_EVTCHN = 18,
    /// Where ACPI's I/O ports are, PM1a event, PM1a control and the timer: at 0x1f40, 0x1f44 and
    /// 0x1f48 if zero, at 0xb000, 0xb004 and 0xb008 if one. See hvm/ioreq.h.
    HVM_PARAM_ACPI_IOPORTS_LOCATION = 19,
    /// The guest frame of the ring for paging.
    HVM_PARAM_PAGING_RING_PFN = 27,
    /// The guest frame of the ring for monitoring.
    HVM_PARAM_MONITOR_RING_PFN = 28,
    /// The guest frame of the ring for sharing.
    HVM_PARAM_SHARING_RING_PFN = 29,
    /// Why the domain ends on a triple fault: `SHUTDOWN_*`.
    HVM_PARAM_TRIPLE_FAULT_REASON = 31,
    /// The first guest frame for the requests of I/O request servers.
    HVM_PARAM_IOREQ_SERVER_PFN = 32,
    /// How many frames there are from that one on.
    HVM_PARAM_NR_IOREQ_SERVER_PAGES = 33,
    /// The guest physical address of the VM generation id.
    HVM_PARAM_VM_GENERATION_ID_ADDR = 34,
    /// Who may use alternative views of the guest's memory (altp2m): `XEN_ALTP2M_*`.
    HVM_PARAM_ALTP2M = 35,
    /// How wide the addresses of the last x87 instruction and its operand (FIP, FDP) are kept.
    ///
    /// Some processors can keep either the 64-bit addresses or the 32-bit ones with their segments.
    /// - 8: 64 bits, segments are lost. What there is by default where CPUID says that the processor
    ///   never saves segments (leaf 7, subleaf 0, %ebx, bit 13), where it should stay so.
    /// - 4: 32 bits, with segments.
    /// - 0: as Xen thinks fit, by the addresses. The default elsewhere.
    HVM_PARAM_X87_FIP_WIDTH = 36,
    /// `HVM_PARAM_VM86_TSS` with its size: the address in the lower 32 bits, the size in the upper
    /// ones.
    HVM_PARAM_VM86_TSS_SIZED = 37,
    /// What the guest has of the machine check architecture beyond the basics: `XEN_HVM_MCA_CAP_*`.
    HVM_PARAM_MCA_CAP = 38,
}

/// How many parameters there are.
#[xen_abi]
pub const HVM_NR_PARAMS: u32 = 39;

/// The bits that say in which way.
#[xen_abi]
pub const HVM_PARAM_CALLBACK_IRQ_TYPE_MASK: u64 = xen_mk_ullong(0xFF00000000000000);

/// How virtual CPU 0 is interrupted for events.
#[xen_abi(open_enum(u64))]
pub enum HvmCallbackType {
    /// By the global system interrupt in bits 55 to 0. Zero is none.
    HVM_PARAM_CALLBACK_TYPE_GSI = 0,
    /// By a PCI interrupt line: the domain in bits 47 to 32, the bus in 31 to 16, device and
    /// function in 15 to 8, and which of its lines in 1 and 0.
    HVM_PARAM_CALLBACK_TYPE_PCI_INTX = 1,
    /// By the vector in bits 7 to 0, where there is `XENFEAT_hvm_callback_vector`.
    #[abi(when(x86))]
    HVM_PARAM_CALLBACK_TYPE_VECTOR = 2,
    /// By the private peripheral interrupt (PPI) in bits 7 to 0. It is triggered by an edge if bit 8
    /// is set and by a level if not, and active low if bit 9 is set and high if not. Bits 55 to 16
    /// are zero. The guest masks and ends it at the interrupt controller, as any other.
    #[abi(when(arm))]
    HVM_PARAM_CALLBACK_TYPE_PPI = 2,
}

/// The bits that say how a PPI is triggered.
#[xen_abi(when(arm))]
pub const HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_MASK: u64 = 0xFF00;
/// In those bits, from their first one on: it is active low.
#[xen_abi(when(arm))]
pub const HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_LOW_LEVEL: u64 = 2;

/// What the guest has of Microsoft's interface for hypervisors. The names in parentheses are those of
/// Microsoft's specification, where they begin with HV_X64_MSR_.
#[xen_abi(flags(u64), bit_numbers, when(x86))]
pub enum HvmViridian {
    /// The base: the registers for hypercalls (GUEST_OS_ID, HYPERCALL), for the APIC (EOI, ICR, TPR),
    /// for the virtual CPU's number (VP_INDEX) and for frequencies (TSC_FREQUENCY, APIC_FREQUENCY).
    HVMPV_base_freq = 1 << 0,
    /// Without the registers for frequencies, as before Xen 4.4.
    HVMPV_no_freq = 1 << 1,
    /// The time as a counter (TIME_REF_COUNT).
    HVMPV_time_ref_count = 1 << 2,
    /// The time as a page (REFERENCE_TSC).
    HVMPV_reference_tsc = 1 << 3,
    /// The hypercall that flushes the TLBs of other virtual CPUs.
    HVMPV_hcall_remote_tlb_flush = 1 << 4,
    /// The page that saves accesses to the APIC.
    HVMPV_apic_assist = 1 << 5,
    /// The registers that tell of a crash.
    HVMPV_crash_ctl = 1 << 6,
    /// The registers of the synthetic interrupt controller.
    HVMPV_synic = 1 << 7,
    /// The registers of synthetic timers.
    HVMPV_stimer = 1 << 8,
    /// The hypercall that interrupts other virtual CPUs.
    HVMPV_hcall_ipi = 1 << 9,
    /// Hypercalls take sparse sets of virtual CPUs.
    HVMPV_ex_processor_masks = 1 << 10,
    /// There can be more than 64 virtual CPUs.
    HVMPV_no_vp_limit = 1 << 11,
    /// Virtual CPUs can be added.
    HVMPV_cpu_hotplug = 1 << 12,
}

/// All of these.
#[xen_abi(when(x86))]
pub const HVMPV_feature_mask: u64 = HvmViridian::HVMPV_base_freq.bits()
    | HvmViridian::HVMPV_no_freq.bits()
    | HvmViridian::HVMPV_time_ref_count.bits()
    | HvmViridian::HVMPV_reference_tsc.bits()
    | HvmViridian::HVMPV_hcall_remote_tlb_flush.bits()
    | HvmViridian::HVMPV_apic_assist.bits()
    | HvmViridian::HVMPV_crash_ctl.bits()
    | HvmViridian::HVMPV_synic.bits()
    | HvmViridian::HVMPV_stimer.bits()
    | HvmViridian::HVMPV_hcall_ipi.bits()
    | HvmViridian::HVMPV_ex_processor_masks.bits()
    | HvmViridian::HVMPV_no_vp_limit.bits()
    | HvmViridian::HVMPV_cpu_hotplug.bits();

/// What becomes of missed ticks.
#[xen_abi(open_enum(u64))]
pub enum HvmTimerMode {
    /// They are delivered later, and the virtual CPU's time goes on step by step with them: it is
    /// never ahead of what is delivered.
    HVMPTM_delay_for_missed_ticks = 0,
    /// They are delivered later; time goes on regardless.
    HVMPTM_no_delay_for_missed_ticks = 1,
    /// They are lost. So that some come through, the timer does not stop with the virtual CPU in the
    /// period after a lost one.
    HVMPTM_no_missed_ticks_pending = 2,
    /// One is delivered later for all of them; time goes on regardless.
    HVMPTM_one_missed_tick_pending = 3,
}

/// Who may use alternative views.
#[xen_abi(open_enum(u64))]
pub enum XenAltp2m {
    /// Nobody.
    XEN_ALTP2M_disabled = 0,
    /// The guest and the toolstack, all operations. Nobody has looked whether that is safe: where it
    /// has to be, let the security module forbid those operations that are not.
    XEN_ALTP2M_mixed = 1,
    /// The toolstack.
    XEN_ALTP2M_external = 2,
    /// The toolstack; the guest may choose among views (VMFUNC) and handle their violations (#VE).
    XEN_ALTP2M_limited = 3,
}

/// Local machine check exceptions.
#[xen_abi]
pub const XEN_HVM_MCA_CAP_LMCE: u64 = xen_mk_ullong(1) << 0;
/// All of these.
#[xen_abi]
pub const XEN_HVM_MCA_CAP_MASK: u64 = XEN_HVM_MCA_CAP_LMCE;
