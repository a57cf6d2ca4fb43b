// SPDX-License-Identifier: MIT
//! What is particular to Arm, 32 and 64 bits.
//!
//! One header serves both: what is in memory has the 64-bit layout, whoever the guest is.

pub mod hvm;
pub mod smccc;

use xen_abi::prelude::*;

xen_header! {
    file: "arch-arm.h",
    guard: "__XEN_PUBLIC_ARCH_ARM_H__",
    abis: [arm],
    assembler: true,
}

c_comment! {
    "
        `incontents 50 arm_abi Hypercall Calling Convention

        The instruction is HVC, with XEN_HYPERCALL_TAG as its immediate value.

                            AArch32     AArch64
          number            r12         x16
          arguments         r0 to r4    x0 to x4
          result            r0          x0

        Which column counts is decided by the guest, not by the width of the
        hypervisor. The register with the number and those with arguments are lost,
        except for the one that brings the result; all others are kept.

        Arguments in memory are little endian. They are laid out as the procedure
        call standard for the 64-bit architecture (AAPCS64) says, and for 32-bit
        guests as AAPCS says where the two agree.

        Memory that anybody else looks at has to be mapped as Normal, Inner and Outer
        Write-Back, Inner Shareable; allocation hints do not matter. That is so for
        memory which a hypercall argument points to, for granted memory (rings among
        it) and for what is shared with Xen (shared_info, vcpu_info, grant tables).
    "
}

c_comment! {
    "
        `incontents 55 arm_hcall Supported Hypercalls

        The hardware virtualises most of what guests need, so that few hypercalls
        remain. What is not in this list does not exist on Arm. Addresses and frames
        are guest physical (intermediate physical) ones unless something else is said.

          HYPERVISOR_argo_op            all that is generic
          HYPERVISOR_console_io         all that is generic
          HYPERVISOR_dm_op              XEN_DMOP_create_ioreq_server,
                                        XEN_DMOP_get_ioreq_server_info,
                                        XEN_DMOP_map_io_range_to_ioreq_server,
                                        XEN_DMOP_unmap_io_range_from_ioreq_server,
                                        XEN_DMOP_set_ioreq_server_state,
                                        XEN_DMOP_destroy_ioreq_server,
                                        XEN_DMOP_set_irq_level, XEN_DMOP_nr_vcpus
          HYPERVISOR_domctl             all that is generic, but not
                                        XEN_DOMCTL_irq_permission
          HYPERVISOR_event_channel_op   all that is generic
          HYPERVISOR_grant_table_op     all that is generic
          HYPERVISOR_hvm_op             HVMOP_set_param, HVMOP_get_param,
                                        HVMOP_guest_request_vm_event
          HYPERVISOR_hypfs_op           all that is generic
          HYPERVISOR_memory_op          all that is generic
          HYPERVISOR_multicall
          HYPERVISOR_physdev_op         PHYSDEVOP_pci_device_add,
                                        PHYSDEVOP_pci_device_remove
          HYPERVISOR_platform_op        XENPF_settime64
          HYPERVISOR_sched_op           all that is generic, but not SCHEDOP_block:
                                        the instruction WFI does that
          HYPERVISOR_sysctl             all that is generic, but not
                                        XEN_SYSCTL_page_offline_op,
                                        XEN_SYSCTL_get_pmstat, XEN_SYSCTL_pm_op
          HYPERVISOR_vcpu_op            VCPUOP_register_vcpu_info,
                                        VCPUOP_register_runstate_memory_area
          HYPERVISOR_vm_assist          all that is generic
          HYPERVISOR_xen_version        all that is generic
          HYPERVISOR_xsm_op             all that is generic

        How a guest finds its way:
         - There is no start_info. The hypervisor's node in the device tree says where
           the grant table may be mapped, and which interrupt of each virtual CPU
           announces events.
         - shared_info and the grant table appear in the guest's memory with
           XENMEM_add_to_physmap (XENMAPSPACE_shared_info, XENMAPSPACE_grant_table).
         - Each virtual CPU, the first one among them, gets its vcpu_info with
           VCPUOP_register_vcpu_info.
         - Xenstore and the console are at HVM_PARAM_STORE_PFN, HVM_PARAM_STORE_EVTCHN,
           HVM_PARAM_CONSOLE_PFN and HVM_PARAM_CONSOLE_EVTCHN: HVMOP_get_param.
    "
}

/// The immediate value of the HVC instruction that makes it a hypercall.
#[xen_abi]
pub const XEN_HYPERCALL_TAG: u16 = 0xEA1;

c_only! {
    why: "types of the vocabulary, which C has to spell with an attribute",
    when: any(hypervisor, toolstack, gnu),
    text: r#"
        #define  int64_aligned_t  int64_t __attribute__((__aligned__(8)))
        #define uint64_aligned_t uint64_t __attribute__((__aligned__(8)))
    "#,
}

c_only! {
    why: "handles are generic types in Rust; C makes two types for each thing that is pointed to",
    when: not(assembler),
    text: r#"
        /*
         * XEN_GUEST_HANDLE is a guest pointer in memory: eight bytes, aligned to
         * eight, for a 32-bit guest too. XEN_GUEST_HANDLE_PARAM is one in a
         * register, as wide as the guest's registers.
         */
        #define ___DEFINE_XEN_GUEST_HANDLE(name, type)                          \
            typedef union { type *p; unsigned long q; }                         \
                __guest_handle_ ## name;                                        \
            typedef union { type *p; uint64_aligned_t q; }                      \
                __guest_handle_64_ ## name
        #define __DEFINE_XEN_GUEST_HANDLE(name, type)                           \
            ___DEFINE_XEN_GUEST_HANDLE(name, type);                             \
            ___DEFINE_XEN_GUEST_HANDLE(const_ ## name, const type)
        #define DEFINE_XEN_GUEST_HANDLE(name) __DEFINE_XEN_GUEST_HANDLE(name, name)
        #define __XEN_GUEST_HANDLE(name) __guest_handle_64_ ## name
        #define XEN_GUEST_HANDLE(name) __XEN_GUEST_HANDLE(name)
        #define XEN_GUEST_HANDLE_PARAM(name) __guest_handle_ ## name
        /* All of the handle is written: a narrow pointer would leave half of it. */
        #define set_xen_guest_handle_raw(hnd, val)                              \
            do {                                                                \
                __typeof__(&(hnd)) sxgh_to_ = &(hnd);                           \
                sxgh_to_->q = 0;                                                \
                sxgh_to_->p = (val);                                            \
            } while ( 0 )
        #define set_xen_guest_handle(hnd, val) set_xen_guest_handle_raw(hnd, val)
    "#,
}

/// A guest's frame number.
#[xen_abi]
pub type xen_pfn_t = u64;

c_only! {
    why: "formats for printf",
    when: not(assembler),
    text: r#"
        #define PRI_xen_pfn PRIx64
        #define PRIu_xen_pfn PRIu64
    "#,
}

/// How many virtual CPUs have their `vcpu_info` in `shared_info`. All others, and best the first
/// too, use `VCPUOP_register_vcpu_info`.
#[xen_abi(member)]
pub const XEN_LEGACY_MAX_VCPUS: u32 = 1;

/// A number as wide as a register of the widest guest.
#[xen_abi]
pub type xen_ulong_t = u64;

c_only! {
    why: "a format for printf",
    when: not(assembler),
    text: "#define PRI_xen_ulong PRIx64",
}

c_only! {
    why: "gives a register its AArch32 name too, by a nameless union; Rust has the AArch64 name",
    when: all(not(assembler), any(hypervisor, toolstack)),
    text: r#"
        #if defined(__GNUC__) && !defined(__STRICT_ANSI__)
        #define __DECL_REG(n64, n32) union { uint64_t n64; uint32_t n32; }
        #else
        /* Nameless unions are an extension; without it, there is the 64-bit name. */
        #define __DECL_REG(n64, n32) uint64_t n64
        #endif
    "#,
}

/// The registers of a virtual CPU that it can see itself.
///
/// Each has the AArch64 name here. For an AArch32 guest, the lower half of a register holds the
/// AArch32 register that the architecture maps to it.
#[xen_abi(member, typedef, handle, when(any(hypervisor, toolstack)))]
pub struct vcpu_guest_core_regs {
    /// X0; R0.
    #[abi(declared_by = "__DECL_REG(x0, r0_usr)")]
    pub x0: u64,
    /// X1; R1.
    #[abi(declared_by = "__DECL_REG(x1, r1_usr)")]
    pub x1: u64,
    /// X2; R2.
    #[abi(declared_by = "__DECL_REG(x2, r2_usr)")]
    pub x2: u64,
    /// X3; R3.
    #[abi(declared_by = "__DECL_REG(x3, r3_usr)")]
    pub x3: u64,
    /// X4; R4.
    #[abi(declared_by = "__DECL_REG(x4, r4_usr)")]
    pub x4: u64,
    /// X5; R5.
    #[abi(declared_by = "__DECL_REG(x5, r5_usr)")]
    pub x5: u64,
    /// X6; R6.
    #[abi(declared_by = "__DECL_REG(x6, r6_usr)")]
    pub x6: u64,
    /// X7; R7.
    #[abi(declared_by = "__DECL_REG(x7, r7_usr)")]
    pub x7: u64,
    /// X8; R8 outside of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x8, r8_usr)")]
    pub x8: u64,
    /// X9; R9 outside of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x9, r9_usr)")]
    pub x9: u64,
    /// X10; R10 outside of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x10, r10_usr)")]
    pub x10: u64,
    /// X11; R11 outside of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x11, r11_usr)")]
    pub x11: u64,
    /// X12; R12 outside of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x12, r12_usr)")]
    pub x12: u64,
    /// X13; the stack pointer of User and System mode.
    #[abi(declared_by = "__DECL_REG(x13, sp_usr)")]
    pub x13: u64,
    /// X14; the link register of User and System mode.
    #[abi(declared_by = "__DECL_REG(x14, lr_usr)")]
    pub x14: u64,
    /// X15; the stack pointer of Hyp mode, which no guest has.
    #[abi(declared_by = "__DECL_REG(x15, __unused_sp_hyp)")]
    pub x15: u64,
    /// X16; the link register of IRQ mode.
    #[abi(declared_by = "__DECL_REG(x16, lr_irq)")]
    pub x16: u64,
    /// X17; the stack pointer of IRQ mode.
    #[abi(declared_by = "__DECL_REG(x17, sp_irq)")]
    pub x17: u64,
    /// X18; the link register of Supervisor mode.
    #[abi(declared_by = "__DECL_REG(x18, lr_svc)")]
    pub x18: u64,
    /// X19; the stack pointer of Supervisor mode.
    #[abi(declared_by = "__DECL_REG(x19, sp_svc)")]
    pub x19: u64,
    /// X20; the link register of Abort mode.
    #[abi(declared_by = "__DECL_REG(x20, lr_abt)")]
    pub x20: u64,
    /// X21; the stack pointer of Abort mode.
    #[abi(declared_by = "__DECL_REG(x21, sp_abt)")]
    pub x21: u64,
    /// X22; the link register of Undefined mode.
    #[abi(declared_by = "__DECL_REG(x22, lr_und)")]
    pub x22: u64,
    /// X23; the stack pointer of Undefined mode.
    #[abi(declared_by = "__DECL_REG(x23, sp_und)")]
    pub x23: u64,
    /// X24; R8 of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x24, r8_fiq)")]
    pub x24: u64,
    /// X25; R9 of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x25, r9_fiq)")]
    pub x25: u64,
    /// X26; R10 of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x26, r10_fiq)")]
    pub x26: u64,
    /// X27; R11 of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x27, r11_fiq)")]
    pub x27: u64,
    /// X28; R12 of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x28, r12_fiq)")]
    pub x28: u64,
    /// X29, the frame pointer; the stack pointer of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x29, sp_fiq)")]
    pub x29: u64,
    /// X30, the link register; the link register of FIQ mode.
    #[abi(declared_by = "__DECL_REG(x30, lr_fiq)")]
    pub x30: u64,
    /// Where the virtual CPU goes on: ELR_EL2.
    #[abi(declared_by = "__DECL_REG(pc64, pc32)")]
    pub pc64: u64,
    /// The processor state with which it goes on, `PSR_*`: SPSR_EL2.
    pub cpsr: u64,
    #[abi(
        nameless,
        unselected = "the width of the guest's registers, which the domain was made with"
    )]
    pub spsr: vcpu_guest_core_regs__spsr,
    /// The saved processor state of FIQ mode; AArch32 alone.
    pub spsr_fiq: u32,
    /// The saved processor state of IRQ mode; AArch32 alone.
    pub spsr_irq: u32,
    /// The saved processor state of Undefined mode; AArch32 alone.
    pub spsr_und: u32,
    /// The saved processor state of Abort mode; AArch32 alone.
    pub spsr_abt: u32,
    /// The stack pointer of EL0; AArch64 alone.
    pub sp_el0: u64,
    /// The stack pointer of EL1; AArch64 alone.
    pub sp_el1: u64,
    /// Where an exception taken to EL1 returns to; AArch64 alone.
    pub elr_el1: u64,
}

/// The saved processor state of the guest's kernel.
#[xen_abi(inline)]
pub union vcpu_guest_core_regs__spsr {
    /// Of EL1: AArch64.
    pub spsr_el1: u64,
    /// Of Supervisor mode: AArch32.
    pub spsr_svc: u32,
}

c_only! {
    why: "the end of the macro that gives registers two names",
    when: all(not(assembler), any(hypervisor, toolstack)),
    text: "#undef __DECL_REG",
}

/// The state of a virtual CPU, as the toolstack saves and sets it.
#[xen_abi(
    member,
    typedef,
    handle,
    when(any(hypervisor, toolstack)),
    expect(
        implicit_padding,
        reason = "fixed before padding was spelled out; the hole is the same on both"
    )
)]
pub struct vcpu_guest_context {
    /// `VGCF_*`.
    pub flags: u32,
    /// The registers that it sees itself.
    pub user_regs: vcpu_guest_core_regs,
    /// The system control register, SCTLR.
    pub sctlr: u64,
    /// The translation table's control register: TTBCR, TCR_EL1.
    pub ttbcr: u64,
    /// The first translation table: TTBR0.
    pub ttbr0: u64,
    /// The second translation table: TTBR1.
    pub ttbr1: u64,
}

/// The flags of a virtual CPU.
#[xen_abi(
    flags(u32),
    bit_numbers,
    inside(vcpu_guest_context),
    when(any(hypervisor, toolstack))
)]
pub enum XenArmVgcf {
    /// It runs. Without the flag, it waits to be started.
    VGCF_online = 1 << 0,
}

/// The interrupt controller of a domain.
#[xen_abi(open_enum(u8), when(any(hypervisor, toolstack)))]
pub enum XenArmGic {
    /// The one that the machine has.
    XEN_DOMCTL_CONFIG_GIC_NATIVE = 0,
    /// GICv2.
    XEN_DOMCTL_CONFIG_GIC_V2 = 1,
    /// GICv3.
    XEN_DOMCTL_CONFIG_GIC_V3 = 2,
}

/// How a domain reaches the trusted execution environment.
#[xen_abi(open_enum(u16), when(any(hypervisor, toolstack)))]
pub enum XenArmTee {
    /// Not at all.
    XEN_DOMCTL_CONFIG_TEE_NONE = 0,
    /// Through the OP-TEE mediator.
    XEN_DOMCTL_CONFIG_TEE_OPTEE = 1,
    /// Through the FF-A mediator.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_CONFIG_TEE_FFA = 2,
}

/// How a domain reaches the system control interface of the firmware.
#[xen_abi(open_enum(u8), when(any(hypervisor, toolstack)))]
pub enum XenArmSci {
    /// Not at all.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_CONFIG_ARM_SCI_NONE = 0,
    /// It passes SCMI calls on by SMC.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_CONFIG_ARM_SCI_SCMI_SMC = 1,
}

/// The memory system that a domain has at EL1 on Armv8-R.
#[xen_abi(open_enum(u8), when(any(hypervisor, toolstack)))]
pub enum XenArmV8rEl1Msa {
    /// Not stated. The only choice on processors that are not Armv8-R.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_NONE = 0,
    /// PMSA: a memory protection unit.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_PMSA = 1,
    /// VMSA: address translation. AArch64 alone, and not every processor has it.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_VMSA = 2,
}

/// What a new domain is to be like, beyond what all architectures know. Its layout is part of what
/// `XEN_DOMCTL_INTERFACE_VERSION` stands for.
#[xen_abi(member, when(any(hypervisor, toolstack)))]
pub struct xen_arch_domainconfig {
    /// `XEN_DOMCTL_CONFIG_GIC_*`; afterwards, which it has become.
    #[abi(input, output)]
    pub gic_version: u8,
    /// The length of SVE vectors, in units of 128 bits; zero: no SVE.
    #[abi(input)]
    #[abi(since = "> 4.17")]
    pub sve_vl: u8,
    /// `XEN_DOMCTL_CONFIG_TEE_*`.
    #[abi(input)]
    pub tee_type: u16,
    /// How many shared peripheral interrupts (SPIs) there are to be.
    #[abi(input)]
    pub nr_spis: u32,
    /// The frequency in Hz that the host's device tree states for the timer, where firmware has
    /// left CNTFRQ wrong. A guest cannot be kept from reading that register, so its device tree
    /// has to state the same. Zero: the host's states none.
    #[abi(output)]
    pub clock_frequency: u32,
    /// `XEN_DOMCTL_CONFIG_ARM_SCI_*`.
    #[abi(input)]
    #[abi(since = "> 4.17")]
    pub arm_sci_type: u8,
    /// `XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_*`.
    #[abi(input)]
    #[abi(since = "> 4.17")]
    pub v8r_el1_msa: u8,
    #[abi(reserved)]
    pad: u16,
}

/// Arm's part of `vcpu_info`: nothing.
#[xen_abi(member, typedef)]
pub struct arch_vcpu_info {}

/// Arm's part of `shared_info`: nothing.
#[xen_abi(member, typedef)]
pub struct arch_shared_info {}

/// The address of a guest's entry point for Xen.
#[xen_abi(member)]
pub type xen_callback_t = u64;

/// Bits of the processor state (CPSR, SPSR).
#[xen_abi(
    flags(u32),
    when(any(hypervisor, toolstack)),
    expect(flag_overlap, reason = "AArch32 and AArch64 give one bit two meanings")
)]
pub enum XenArmPsr {
    /// Thumb instructions.
    PSR_THUMB = 1u32 << 5,
    /// Fast interrupts (FIQ) are masked.
    PSR_FIQ_MASK = 1u32 << 6,
    /// Interrupts (IRQ) are masked.
    PSR_IRQ_MASK = 1u32 << 7,
    /// Asynchronous aborts are masked.
    PSR_ABT_MASK = 1u32 << 8,
    /// AArch32: data is big endian.
    PSR_BIG_ENDIAN = 1u32 << 9,
    /// AArch64: debug exceptions are masked.
    PSR_DBG_MASK = 1u32 << 9,
    /// Jazelle.
    PSR_JAZELLE = 1u32 << 24,
    /// The last result was zero.
    PSR_Z = 1u32 << 30,
}

/// The bits of the processor state that hold the state of Thumb's IT instruction.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const PSR_IT_MASK: u32 = 0x0600fc00u32;

/// The modes of AArch32, in the lowest five bits of the processor state.
#[xen_abi(open_enum(u32), when(any(hypervisor, toolstack)))]
pub enum XenArmMode32 {
    /// User.
    PSR_MODE_USR = 0x10u32,
    /// Fast interrupt.
    PSR_MODE_FIQ = 0x11u32,
    /// Interrupt.
    PSR_MODE_IRQ = 0x12u32,
    /// Supervisor.
    PSR_MODE_SVC = 0x13u32,
    /// Monitor.
    PSR_MODE_MON = 0x16u32,
    /// Abort.
    PSR_MODE_ABT = 0x17u32,
    /// Hyp.
    PSR_MODE_HYP = 0x1au32,
    /// Undefined.
    PSR_MODE_UND = 0x1bu32,
    /// System.
    PSR_MODE_SYS = 0x1fu32,
}

/// The bit of the mode that says AArch32.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const PSR_MODE_BIT: u32 = 0x10u32;

/// The modes of AArch64, in the lowest five bits of the processor state: an exception level with
/// the stack pointer of its own (`h`) or of EL0 (`t`).
#[xen_abi(open_enum(u32), when(any(hypervisor, toolstack)))]
pub enum XenArmMode64 {
    /// EL3, own stack pointer.
    PSR_MODE_EL3h = 0x0du32,
    /// EL3, stack pointer of EL0.
    PSR_MODE_EL3t = 0x0cu32,
    /// EL2, own stack pointer.
    PSR_MODE_EL2h = 0x09u32,
    /// EL2, stack pointer of EL0.
    PSR_MODE_EL2t = 0x08u32,
    /// EL1, own stack pointer.
    PSR_MODE_EL1h = 0x05u32,
    /// EL1, stack pointer of EL0.
    PSR_MODE_EL1t = 0x04u32,
    /// EL0.
    PSR_MODE_EL0t = 0x00u32,
}

/// The processor state in which a 32-bit guest starts. `PSR_Z` is set because some Linux kernels
/// begin with instructions that are no-ops with it alone; boot loaders leave it set, too.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const PSR_GUEST32_INIT: u32 = XenArmPsr::PSR_Z.bits()
    | XenArmPsr::PSR_ABT_MASK.bits()
    | XenArmPsr::PSR_FIQ_MASK.bits()
    | XenArmPsr::PSR_IRQ_MASK.bits()
    | XenArmMode32::PSR_MODE_SVC.0;
/// The processor state in which a 64-bit guest starts.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const PSR_GUEST64_INIT: u32 = XenArmPsr::PSR_ABT_MASK.bits()
    | XenArmPsr::PSR_FIQ_MASK.bits()
    | XenArmPsr::PSR_IRQ_MASK.bits()
    | XenArmMode64::PSR_MODE_EL1h.0;

/// The system control register with which a guest starts.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const SCTLR_GUEST_INIT: u64 = xen_mk_ullong(0x00c50078);

c_comment! {
    "
        The machine that a guest sees: where things are in guest physical memory,
        and which interrupts they have. Hypervisor and toolstack agree on these
        numbers here. Guests find them in the device tree, since they may change.
    ",
    when: any(hypervisor, toolstack),
}

/// Where virtio devices' registers (MMIO) are.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VIRTIO_MMIO_BASE: u64 = xen_mk_ullong(0x02000000);
/// Their size in bytes, as of all `_SIZE`s.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VIRTIO_MMIO_SIZE: u64 = xen_mk_ullong(0x00100000);

c_comment! {
    "
        A guest has one interrupt controller, so that the regions of the two
        versions may overlap.
    ",
    when: any(hypervisor, toolstack),
}

/// GICv2: the distributor.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GICD_BASE: u64 = xen_mk_ullong(0x03001000);
/// Its size.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GICD_SIZE: u64 = xen_mk_ullong(0x00001000);
/// GICv2: the CPU interface.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GICC_BASE: u64 = xen_mk_ullong(0x03002000);
/// Its size.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GICC_SIZE: u64 = xen_mk_ullong(0x00002000);

/// GICv3: the distributor.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GICV3_GICD_BASE: u64 = xen_mk_ullong(0x03001000);
/// Its size.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GICV3_GICD_SIZE: u64 = xen_mk_ullong(0x00010000);

/// GICv3: how many regions of redistributors there are.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GICV3_RDIST_REGIONS: u32 = 1;

/// GICv3: the redistributors of virtual CPUs 0 to 127.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GICV3_GICR0_BASE: u64 = xen_mk_ullong(0x03020000);
/// Their size.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GICV3_GICR0_SIZE: u64 = xen_mk_ullong(0x01000000);

/// The configuration space of virtual PCI: 4 KiB for each function of 256 buses.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VPCI_ECAM_BASE: u64 = xen_mk_ullong(0x10000000);
/// Its size.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VPCI_ECAM_SIZE: u64 = xen_mk_ullong(0x10000000);

/// ACPI tables.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_ACPI_BASE: u64 = xen_mk_ullong(0x20000000);
/// Room for them.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_ACPI_SIZE: u64 = xen_mk_ullong(0x02000000);

/// The PL011 serial port.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_PL011_BASE: u64 = xen_mk_ullong(0x22000000);
/// Its size.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_PL011_SIZE: u64 = xen_mk_ullong(0x00001000);

/// How the device tree describes virtual PCI's memory: 32-bit addresses, not prefetchable.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VPCI_ADDR_TYPE_MEM: u64 = xen_mk_ullong(0x02000000);
/// That memory.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VPCI_MEM_ADDR: u64 = xen_mk_ullong(0x23000000);
/// Its size.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VPCI_MEM_SIZE: u64 = xen_mk_ullong(0x10000000);

/// Room for the guest to map its grant table.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GNTTAB_BASE: u64 = xen_mk_ullong(0x38000000);
/// Its size: 4096 pages.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_GNTTAB_SIZE: u64 = xen_mk_ullong(0x01000000);

/// Pages that the toolstack prepares: console, Xenstore and the like.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_MAGIC_BASE: u64 = xen_mk_ullong(0x39000000);
/// Room for them.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_MAGIC_SIZE: u64 = xen_mk_ullong(0x01000000);

/// How many banks of memory there can be.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_RAM_BANKS: u32 = 2;

c_comment! {
    "
        Regions of memory that a guest is told to be unused are taken from the banks,
        which is why these are larger than the memory of most guests.
    ",
    when: any(hypervisor, toolstack),
}

/// The first bank of memory, at 1 GiB.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_RAM0_BASE: u64 = xen_mk_ullong(0x40000000);
/// Room for it: 3 GiB.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_RAM0_SIZE: u64 = xen_mk_ullong(0xc0000000);

/// How the device tree describes virtual PCI's other memory: 64-bit addresses, prefetchable.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VPCI_ADDR_TYPE_PREFETCH_MEM: u64 = xen_mk_ullong(0x43000000);
/// That memory, at 4 GiB.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VPCI_PREFETCH_MEM_ADDR: u64 = xen_mk_ullong(0x100000000);
/// Its size: 4 GiB.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VPCI_PREFETCH_MEM_SIZE: u64 = xen_mk_ullong(0x100000000);

/// The second bank of memory, at 8 GiB.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_RAM1_BASE: u64 = xen_mk_ullong(0x0200000000);
/// Room for it: 1016 GiB.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_RAM1_SIZE: u64 = xen_mk_ullong(0xfe00000000);

/// The lowest address of memory.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_RAM_BASE: u64 = GUEST_RAM0_BASE;
/// How much memory there can be in all banks, in bytes.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_RAM_MAX: u64 = GUEST_RAM0_SIZE + GUEST_RAM1_SIZE;
/// Where each bank begins: an initialiser in C.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_RAM_BANK_BASES: [u64; GUEST_RAM_BANKS as usize] =
    [GUEST_RAM0_BASE, GUEST_RAM1_BASE];
/// How large each bank can be: an initialiser in C.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_RAM_BANK_SIZES: [u64; GUEST_RAM_BANKS as usize] =
    [GUEST_RAM0_SIZE, GUEST_RAM1_SIZE];

/// How many virtual CPUs a guest can have.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_MAX_VCPUS: u32 = 128;

/// The interrupt of the virtual timer. PPIs are one of each virtual CPU's own.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_TIMER_VIRT_PPI: u32 = 27;
/// The interrupt of the secure physical timer.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_TIMER_PHYS_S_PPI: u32 = 29;
/// The interrupt of the non-secure physical timer.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_TIMER_PHYS_NS_PPI: u32 = 30;
/// The interrupt that announces events.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_EVTCHN_PPI: u32 = 31;

/// The interrupt of the PL011 serial port.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VPL011_SPI: u32 = 32;

/// The first interrupt of virtio devices.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VIRTIO_MMIO_SPI_FIRST: u32 = 33;
/// The last interrupt of virtio devices.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const GUEST_VIRTIO_MMIO_SPI_LAST: u32 = 43;

/// The interrupt (an SGI) that says an FF-A notification is pending.
#[xen_abi(when(any(hypervisor, toolstack)), since = "> 4.17")]
pub const GUEST_FFA_NOTIF_PEND_INTR_ID: u32 = 8;
/// The interrupt (an SGI) that asks for the receiver of an FF-A notification to be scheduled.
#[xen_abi(when(any(hypervisor, toolstack)), since = "> 4.17")]
pub const GUEST_FFA_SCHEDULE_RECV_INTR_ID: u32 = 9;

/// The functions of PSCI 0.1, which has no numbers of its own.
#[xen_abi(open_enum(u32), when(any(hypervisor, toolstack)))]
pub enum XenPsciFunction {
    /// Suspends the calling virtual CPU.
    PSCI_cpu_suspend = 0,
    /// Turns the calling virtual CPU off.
    PSCI_cpu_off = 1,
    /// Turns a virtual CPU on.
    PSCI_cpu_on = 2,
    /// Moves the trusted operating system to another processor.
    PSCI_migrate = 3,
}

/// Arm's part of a virtual CPU's performance counters, of which there are none yet.
#[xen_abi(member, joined, typedef)]
pub struct xen_pmu_arch {
    /// Keeps the record from being empty.
    pub dummy: u8,
}
