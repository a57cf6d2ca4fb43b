// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What is particular to Arm, 32 and 64 bits.
//!
//! One header serves both: what is in memory has the 64-bit layout, whoever the guest is.
pub mod hvm;
pub mod smccc;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(12u8);
}
/// The immediate value of the HVC instruction that makes it a hypercall.
pub const XEN_HYPERCALL_TAG: u16 = 0xEA1;
#[allow(nonstandard_style, clippy::all)]
/// A guest's frame number.
pub type xen_pfn_t = u64;
/// How many virtual CPUs have their `vcpu_info` in `shared_info`. All others, and best the first
/// too, use `VCPUOP_register_vcpu_info`.
pub const XEN_LEGACY_MAX_VCPUS: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// A number as wide as a register of the widest guest.
pub type xen_ulong_t = u64;
/// The registers of a virtual CPU that it can see itself.
///
/// Each has the AArch64 name here. For an AArch32 guest, the lower half of a register holds the
/// AArch32 register that the architecture maps to it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_guest_core_regs {
    /// X0; R0.
    pub x0: u64,
    /// X1; R1.
    pub x1: u64,
    /// X2; R2.
    pub x2: u64,
    /// X3; R3.
    pub x3: u64,
    /// X4; R4.
    pub x4: u64,
    /// X5; R5.
    pub x5: u64,
    /// X6; R6.
    pub x6: u64,
    /// X7; R7.
    pub x7: u64,
    /// X8; R8 outside of FIQ mode.
    pub x8: u64,
    /// X9; R9 outside of FIQ mode.
    pub x9: u64,
    /// X10; R10 outside of FIQ mode.
    pub x10: u64,
    /// X11; R11 outside of FIQ mode.
    pub x11: u64,
    /// X12; R12 outside of FIQ mode.
    pub x12: u64,
    /// X13; the stack pointer of User and System mode.
    pub x13: u64,
    /// X14; the link register of User and System mode.
    pub x14: u64,
    /// X15; the stack pointer of Hyp mode, which no guest has.
    pub x15: u64,
    /// X16; the link register of IRQ mode.
    pub x16: u64,
    /// X17; the stack pointer of IRQ mode.
    pub x17: u64,
    /// X18; the link register of Supervisor mode.
    pub x18: u64,
    /// X19; the stack pointer of Supervisor mode.
    pub x19: u64,
    /// X20; the link register of Abort mode.
    pub x20: u64,
    /// X21; the stack pointer of Abort mode.
    pub x21: u64,
    /// X22; the link register of Undefined mode.
    pub x22: u64,
    /// X23; the stack pointer of Undefined mode.
    pub x23: u64,
    /// X24; R8 of FIQ mode.
    pub x24: u64,
    /// X25; R9 of FIQ mode.
    pub x25: u64,
    /// X26; R10 of FIQ mode.
    pub x26: u64,
    /// X27; R11 of FIQ mode.
    pub x27: u64,
    /// X28; R12 of FIQ mode.
    pub x28: u64,
    /// X29, the frame pointer; the stack pointer of FIQ mode.
    pub x29: u64,
    /// X30, the link register; the link register of FIQ mode.
    pub x30: u64,
    /// Where the virtual CPU goes on: ELR_EL2.
    pub pc64: u64,
    /// The processor state with which it goes on, `PSR_*`: SPSR_EL2.
    pub cpsr: u64,
    #[allow(missing_docs)]
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
/// `vcpu_guest_core_regs` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_guest_core_regs_t = vcpu_guest_core_regs;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_core_regs__own = vcpu_guest_core_regs;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_core_regs_t__own = vcpu_guest_core_regs;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for vcpu_guest_core_regs on 63u8, spelled Struct
    "vcpu_guest_core_regs"
    "x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 x30 pc64 cpsr spsr spsr_fiq spsr_irq spsr_und spsr_abt sp_el0 sp_el1 elr_el1"
    b"ddddddddddddddddddddddddddddddddd?ccccddd"[vcpu_guest_core_regs__spsr,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).spsr); } } }
}
/// The saved processor state of the guest's kernel.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vcpu_guest_core_regs__spsr {
    /// Of EL1: AArch64.
    pub spsr_el1: u64,
    /// Of Supervisor mode: AArch32.
    pub spsr_svc: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_guest_core_regs__spsr on 63u8, spelled Union
    "vcpu_guest_core_regs__spsr" "spsr_el1 spsr_svc" b"dc"[] [] [] expects 0u8 is[] {}
}
/// The state of a virtual CPU, as the toolstack saves and sets it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
/// `vcpu_guest_context` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_guest_context_t = vcpu_guest_context;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_context__own = vcpu_guest_context;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_context_t__own = vcpu_guest_context;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for vcpu_guest_context on 63u8, spelled Struct
    "vcpu_guest_context" "flags user_regs sctlr ttbcr ttbr0 ttbr1"
    b"c?dddd"[vcpu_guest_core_regs,] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Member > ::SPELLED.fields:: < 6usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Member > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).user_regs); } } }
}
/// The flags of a virtual CPU.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArmVgcf(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArmVgcf {
    /// It runs. Without the flag, it waits to be started.
    pub const VGCF_online: Self = Self(1 << 0);
}
impl XenArmVgcf {
    /// The number of the bit `VGCF_online`.
    #[allow(non_upper_case_globals)]
    pub const _VGCF_online: u32 = XenArmVgcf::VGCF_online.0.trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenArmVgcf u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenArmVgcf u32 VGCF_online "VGCF_online"
}
/// The interrupt controller of a domain.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArmGic(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArmGic {
    /// The one that the machine has.
    pub const XEN_DOMCTL_CONFIG_GIC_NATIVE: Self = Self(0);
    /// GICv2.
    pub const XEN_DOMCTL_CONFIG_GIC_V2: Self = Self(1);
    /// GICv3.
    pub const XEN_DOMCTL_CONFIG_GIC_V3: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenArmGic u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenArmGic u8 XEN_DOMCTL_CONFIG_GIC_NATIVE "XEN_DOMCTL_CONFIG_GIC_NATIVE"
    XEN_DOMCTL_CONFIG_GIC_V2 "XEN_DOMCTL_CONFIG_GIC_V2" XEN_DOMCTL_CONFIG_GIC_V3
    "XEN_DOMCTL_CONFIG_GIC_V3"
}
/// How a domain reaches the trusted execution environment.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArmTee(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArmTee {
    /// Not at all.
    pub const XEN_DOMCTL_CONFIG_TEE_NONE: Self = Self(0);
    /// Through the OP-TEE mediator.
    pub const XEN_DOMCTL_CONFIG_TEE_OPTEE: Self = Self(1);
    /// Through the FF-A mediator.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_CONFIG_TEE_FFA: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenArmTee u16[] []
}
self::__xen_header::abi::__open_enum! {
    XenArmTee u16 XEN_DOMCTL_CONFIG_TEE_NONE "XEN_DOMCTL_CONFIG_TEE_NONE"
    XEN_DOMCTL_CONFIG_TEE_OPTEE "XEN_DOMCTL_CONFIG_TEE_OPTEE" XEN_DOMCTL_CONFIG_TEE_FFA
    "XEN_DOMCTL_CONFIG_TEE_FFA"
}
/// How a domain reaches the system control interface of the firmware.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArmSci(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArmSci {
    /// Not at all.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_CONFIG_ARM_SCI_NONE: Self = Self(0);
    /// It passes SCMI calls on by SMC.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_CONFIG_ARM_SCI_SCMI_SMC: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenArmSci u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenArmSci u8 XEN_DOMCTL_CONFIG_ARM_SCI_NONE "XEN_DOMCTL_CONFIG_ARM_SCI_NONE"
    XEN_DOMCTL_CONFIG_ARM_SCI_SCMI_SMC "XEN_DOMCTL_CONFIG_ARM_SCI_SCMI_SMC"
}
/// The memory system that a domain has at EL1 on Armv8-R.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArmV8rEl1Msa(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArmV8rEl1Msa {
    /// Not stated. The only choice on processors that are not Armv8-R.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_NONE: Self = Self(0);
    /// PMSA: a memory protection unit.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_PMSA: Self = Self(1);
    /// VMSA: address translation. AArch64 alone, and not every processor has it.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_VMSA: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenArmV8rEl1Msa u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenArmV8rEl1Msa u8 XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_NONE
    "XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_NONE" XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_PMSA
    "XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_PMSA" XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_VMSA
    "XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_VMSA"
}
/// What a new domain is to be like, beyond what all architectures know. Its layout is part of what
/// `XEN_DOMCTL_INTERFACE_VERSION` stands for.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_arch_domainconfig {
    /// `XEN_DOMCTL_CONFIG_GIC_*`; afterwards, which it has become.
    pub gic_version: u8,
    /// The length of SVE vectors, in units of 128 bits; zero: no SVE.
    ///
    /// Newer than Xen 4.17.
    pub sve_vl: u8,
    /// `XEN_DOMCTL_CONFIG_TEE_*`.
    pub tee_type: u16,
    /// How many shared peripheral interrupts (SPIs) there are to be.
    pub nr_spis: u32,
    /// The frequency in Hz that the host's device tree states for the timer, where firmware has
    /// left CNTFRQ wrong. A guest cannot be kept from reading that register, so its device tree
    /// has to state the same. Zero: the host's states none.
    pub clock_frequency: u32,
    /// `XEN_DOMCTL_CONFIG_ARM_SCI_*`.
    ///
    /// Newer than Xen 4.17.
    pub arm_sci_type: u8,
    /// `XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_*`.
    ///
    /// Newer than Xen 4.17.
    pub v8r_el1_msa: u8,
    pad: u16,
}
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_arch_domainconfig__own = xen_arch_domainconfig;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for xen_arch_domainconfig on 63u8, known OWN[(16u64 4u64)] {}
}
/// Arm's part of `vcpu_info`: nothing.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct arch_vcpu_info {}
/// `arch_vcpu_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type arch_vcpu_info_t = arch_vcpu_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_vcpu_info__own = arch_vcpu_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_vcpu_info_t__own = arch_vcpu_info;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for arch_vcpu_info on 63u8, known OWN[(0u64 1u64)] {}
}
/// Arm's part of `shared_info`: nothing.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct arch_shared_info {}
/// `arch_shared_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type arch_shared_info_t = arch_shared_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_shared_info__own = arch_shared_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_shared_info_t__own = arch_shared_info;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for arch_shared_info on 63u8, known OWN[(0u64 1u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// The address of a guest's entry point for Xen.
pub type xen_callback_t = u64;
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub enum xen_callback_t__own {}
unsafe impl self::__xen_header::abi::Member for xen_callback_t__own {
    const OWN: self::__xen_header::abi::Table = self::__xen_header::abi::on(
        self::__xen_header::abi::scalars::u64,
        self::__xen_header::ABIS.and(self::__xen_header::abi::AbiSet::from_bits(63u8)),
    );
}
/// Bits of the processor state (CPSR, SPSR).
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArmPsr(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArmPsr {
    /// Thumb instructions.
    pub const PSR_THUMB: Self = Self(1u32 << 5);
    /// Fast interrupts (FIQ) are masked.
    pub const PSR_FIQ_MASK: Self = Self(1u32 << 6);
    /// Interrupts (IRQ) are masked.
    pub const PSR_IRQ_MASK: Self = Self(1u32 << 7);
    /// Asynchronous aborts are masked.
    pub const PSR_ABT_MASK: Self = Self(1u32 << 8);
    /// AArch32: data is big endian.
    pub const PSR_BIG_ENDIAN: Self = Self(1u32 << 9);
    /// AArch64: debug exceptions are masked.
    pub const PSR_DBG_MASK: Self = Self(1u32 << 9);
    /// Jazelle.
    pub const PSR_JAZELLE: Self = Self(1u32 << 24);
    /// The last result was zero.
    pub const PSR_Z: Self = Self(1u32 << 30);
}
self::__xen_header::abi::__group! {
    XenArmPsr u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenArmPsr u32 PSR_THUMB "PSR_THUMB" PSR_FIQ_MASK "PSR_FIQ_MASK" PSR_IRQ_MASK
    "PSR_IRQ_MASK" PSR_ABT_MASK "PSR_ABT_MASK" PSR_BIG_ENDIAN "PSR_BIG_ENDIAN"
    PSR_DBG_MASK "PSR_DBG_MASK" PSR_JAZELLE "PSR_JAZELLE" PSR_Z "PSR_Z"
}
/// The bits of the processor state that hold the state of Thumb's IT instruction.
pub const PSR_IT_MASK: u32 = 0x0600fc00u32;
/// The modes of AArch32, in the lowest five bits of the processor state.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArmMode32(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArmMode32 {
    /// User.
    pub const PSR_MODE_USR: Self = Self(0x10u32);
    /// Fast interrupt.
    pub const PSR_MODE_FIQ: Self = Self(0x11u32);
    /// Interrupt.
    pub const PSR_MODE_IRQ: Self = Self(0x12u32);
    /// Supervisor.
    pub const PSR_MODE_SVC: Self = Self(0x13u32);
    /// Monitor.
    pub const PSR_MODE_MON: Self = Self(0x16u32);
    /// Abort.
    pub const PSR_MODE_ABT: Self = Self(0x17u32);
    /// Hyp.
    pub const PSR_MODE_HYP: Self = Self(0x1au32);
    /// Undefined.
    pub const PSR_MODE_UND: Self = Self(0x1bu32);
    /// System.
    pub const PSR_MODE_SYS: Self = Self(0x1fu32);
}
self::__xen_header::abi::__group! {
    XenArmMode32 u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenArmMode32 u32 PSR_MODE_USR "PSR_MODE_USR" PSR_MODE_FIQ "PSR_MODE_FIQ" PSR_MODE_IRQ
    "PSR_MODE_IRQ" PSR_MODE_SVC "PSR_MODE_SVC" PSR_MODE_MON "PSR_MODE_MON" PSR_MODE_ABT
    "PSR_MODE_ABT" PSR_MODE_HYP "PSR_MODE_HYP" PSR_MODE_UND "PSR_MODE_UND" PSR_MODE_SYS
    "PSR_MODE_SYS"
}
/// The bit of the mode that says AArch32.
pub const PSR_MODE_BIT: u32 = 0x10u32;
/// The modes of AArch64, in the lowest five bits of the processor state: an exception level with
/// the stack pointer of its own (`h`) or of EL0 (`t`).
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArmMode64(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArmMode64 {
    /// EL3, own stack pointer.
    pub const PSR_MODE_EL3h: Self = Self(0x0du32);
    /// EL3, stack pointer of EL0.
    pub const PSR_MODE_EL3t: Self = Self(0x0cu32);
    /// EL2, own stack pointer.
    pub const PSR_MODE_EL2h: Self = Self(0x09u32);
    /// EL2, stack pointer of EL0.
    pub const PSR_MODE_EL2t: Self = Self(0x08u32);
    /// EL1, own stack pointer.
    pub const PSR_MODE_EL1h: Self = Self(0x05u32);
    /// EL1, stack pointer of EL0.
    pub const PSR_MODE_EL1t: Self = Self(0x04u32);
    /// EL0.
    pub const PSR_MODE_EL0t: Self = Self(0x00u32);
}
self::__xen_header::abi::__group! {
    XenArmMode64 u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenArmMode64 u32 PSR_MODE_EL3h "PSR_MODE_EL3h" PSR_MODE_EL3t "PSR_MODE_EL3t"
    PSR_MODE_EL2h "PSR_MODE_EL2h" PSR_MODE_EL2t "PSR_MODE_EL2t" PSR_MODE_EL1h
    "PSR_MODE_EL1h" PSR_MODE_EL1t "PSR_MODE_EL1t" PSR_MODE_EL0t "PSR_MODE_EL0t"
}
#[allow(nonstandard_style, clippy::all)]
/// The processor state in which a 32-bit guest starts. `PSR_Z` is set because some Linux kernels
/// begin with instructions that are no-ops with it alone; boot loaders leave it set, too.
pub const PSR_GUEST32_INIT: u32 = XenArmPsr::PSR_Z.bits()
    | XenArmPsr::PSR_ABT_MASK.bits() | XenArmPsr::PSR_FIQ_MASK.bits()
    | XenArmPsr::PSR_IRQ_MASK.bits() | XenArmMode32::PSR_MODE_SVC.0;
#[allow(nonstandard_style, clippy::all)]
/// The processor state in which a 64-bit guest starts.
pub const PSR_GUEST64_INIT: u32 = XenArmPsr::PSR_ABT_MASK.bits()
    | XenArmPsr::PSR_FIQ_MASK.bits() | XenArmPsr::PSR_IRQ_MASK.bits()
    | XenArmMode64::PSR_MODE_EL1h.0;
#[allow(nonstandard_style, clippy::all)]
/// The system control register with which a guest starts.
pub const SCTLR_GUEST_INIT: u64 = xen_mk_ullong(0x00c50078);
#[allow(nonstandard_style, clippy::all)]
/// Where virtio devices' registers (MMIO) are.
pub const GUEST_VIRTIO_MMIO_BASE: u64 = xen_mk_ullong(0x02000000);
#[allow(nonstandard_style, clippy::all)]
/// Their size in bytes, as of all `_SIZE`s.
pub const GUEST_VIRTIO_MMIO_SIZE: u64 = xen_mk_ullong(0x00100000);
#[allow(nonstandard_style, clippy::all)]
/// GICv2: the distributor.
pub const GUEST_GICD_BASE: u64 = xen_mk_ullong(0x03001000);
#[allow(nonstandard_style, clippy::all)]
/// Its size.
pub const GUEST_GICD_SIZE: u64 = xen_mk_ullong(0x00001000);
#[allow(nonstandard_style, clippy::all)]
/// GICv2: the CPU interface.
pub const GUEST_GICC_BASE: u64 = xen_mk_ullong(0x03002000);
#[allow(nonstandard_style, clippy::all)]
/// Its size.
pub const GUEST_GICC_SIZE: u64 = xen_mk_ullong(0x00002000);
#[allow(nonstandard_style, clippy::all)]
/// GICv3: the distributor.
pub const GUEST_GICV3_GICD_BASE: u64 = xen_mk_ullong(0x03001000);
#[allow(nonstandard_style, clippy::all)]
/// Its size.
pub const GUEST_GICV3_GICD_SIZE: u64 = xen_mk_ullong(0x00010000);
/// GICv3: how many regions of redistributors there are.
pub const GUEST_GICV3_RDIST_REGIONS: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// GICv3: the redistributors of virtual CPUs 0 to 127.
pub const GUEST_GICV3_GICR0_BASE: u64 = xen_mk_ullong(0x03020000);
#[allow(nonstandard_style, clippy::all)]
/// Their size.
pub const GUEST_GICV3_GICR0_SIZE: u64 = xen_mk_ullong(0x01000000);
#[allow(nonstandard_style, clippy::all)]
/// The configuration space of virtual PCI: 4 KiB for each function of 256 buses.
pub const GUEST_VPCI_ECAM_BASE: u64 = xen_mk_ullong(0x10000000);
#[allow(nonstandard_style, clippy::all)]
/// Its size.
pub const GUEST_VPCI_ECAM_SIZE: u64 = xen_mk_ullong(0x10000000);
#[allow(nonstandard_style, clippy::all)]
/// ACPI tables.
pub const GUEST_ACPI_BASE: u64 = xen_mk_ullong(0x20000000);
#[allow(nonstandard_style, clippy::all)]
/// Room for them.
pub const GUEST_ACPI_SIZE: u64 = xen_mk_ullong(0x02000000);
#[allow(nonstandard_style, clippy::all)]
/// The PL011 serial port.
pub const GUEST_PL011_BASE: u64 = xen_mk_ullong(0x22000000);
#[allow(nonstandard_style, clippy::all)]
/// Its size.
pub const GUEST_PL011_SIZE: u64 = xen_mk_ullong(0x00001000);
#[allow(nonstandard_style, clippy::all)]
/// How the device tree describes virtual PCI's memory: 32-bit addresses, not prefetchable.
pub const GUEST_VPCI_ADDR_TYPE_MEM: u64 = xen_mk_ullong(0x02000000);
#[allow(nonstandard_style, clippy::all)]
/// That memory.
pub const GUEST_VPCI_MEM_ADDR: u64 = xen_mk_ullong(0x23000000);
#[allow(nonstandard_style, clippy::all)]
/// Its size.
pub const GUEST_VPCI_MEM_SIZE: u64 = xen_mk_ullong(0x10000000);
#[allow(nonstandard_style, clippy::all)]
/// Room for the guest to map its grant table.
pub const GUEST_GNTTAB_BASE: u64 = xen_mk_ullong(0x38000000);
#[allow(nonstandard_style, clippy::all)]
/// Its size: 4096 pages.
pub const GUEST_GNTTAB_SIZE: u64 = xen_mk_ullong(0x01000000);
#[allow(nonstandard_style, clippy::all)]
/// Pages that the toolstack prepares: console, Xenstore and the like.
pub const GUEST_MAGIC_BASE: u64 = xen_mk_ullong(0x39000000);
#[allow(nonstandard_style, clippy::all)]
/// Room for them.
pub const GUEST_MAGIC_SIZE: u64 = xen_mk_ullong(0x01000000);
/// How many banks of memory there can be.
pub const GUEST_RAM_BANKS: u32 = 2;
#[allow(nonstandard_style, clippy::all)]
/// The first bank of memory, at 1 GiB.
pub const GUEST_RAM0_BASE: u64 = xen_mk_ullong(0x40000000);
#[allow(nonstandard_style, clippy::all)]
/// Room for it: 3 GiB.
pub const GUEST_RAM0_SIZE: u64 = xen_mk_ullong(0xc0000000);
#[allow(nonstandard_style, clippy::all)]
/// How the device tree describes virtual PCI's other memory: 64-bit addresses, prefetchable.
pub const GUEST_VPCI_ADDR_TYPE_PREFETCH_MEM: u64 = xen_mk_ullong(0x43000000);
#[allow(nonstandard_style, clippy::all)]
/// That memory, at 4 GiB.
pub const GUEST_VPCI_PREFETCH_MEM_ADDR: u64 = xen_mk_ullong(0x100000000);
#[allow(nonstandard_style, clippy::all)]
/// Its size: 4 GiB.
pub const GUEST_VPCI_PREFETCH_MEM_SIZE: u64 = xen_mk_ullong(0x100000000);
#[allow(nonstandard_style, clippy::all)]
/// The second bank of memory, at 8 GiB.
pub const GUEST_RAM1_BASE: u64 = xen_mk_ullong(0x0200000000);
#[allow(nonstandard_style, clippy::all)]
/// Room for it: 1016 GiB.
pub const GUEST_RAM1_SIZE: u64 = xen_mk_ullong(0xfe00000000);
#[allow(nonstandard_style, clippy::all)]
/// The lowest address of memory.
pub const GUEST_RAM_BASE: u64 = GUEST_RAM0_BASE;
#[allow(nonstandard_style, clippy::all)]
/// How much memory there can be in all banks, in bytes.
pub const GUEST_RAM_MAX: u64 = GUEST_RAM0_SIZE + GUEST_RAM1_SIZE;
#[allow(nonstandard_style, clippy::all)]
/// Where each bank begins: an initialiser in C.
pub const GUEST_RAM_BANK_BASES: [u64; GUEST_RAM_BANKS as usize] = [
    GUEST_RAM0_BASE,
    GUEST_RAM1_BASE,
];
#[allow(nonstandard_style, clippy::all)]
/// How large each bank can be: an initialiser in C.
pub const GUEST_RAM_BANK_SIZES: [u64; GUEST_RAM_BANKS as usize] = [
    GUEST_RAM0_SIZE,
    GUEST_RAM1_SIZE,
];
/// How many virtual CPUs a guest can have.
pub const GUEST_MAX_VCPUS: u32 = 128;
/// The interrupt of the virtual timer. PPIs are one of each virtual CPU's own.
pub const GUEST_TIMER_VIRT_PPI: u32 = 27;
/// The interrupt of the secure physical timer.
pub const GUEST_TIMER_PHYS_S_PPI: u32 = 29;
/// The interrupt of the non-secure physical timer.
pub const GUEST_TIMER_PHYS_NS_PPI: u32 = 30;
/// The interrupt that announces events.
pub const GUEST_EVTCHN_PPI: u32 = 31;
/// The interrupt of the PL011 serial port.
pub const GUEST_VPL011_SPI: u32 = 32;
/// The first interrupt of virtio devices.
pub const GUEST_VIRTIO_MMIO_SPI_FIRST: u32 = 33;
/// The last interrupt of virtio devices.
pub const GUEST_VIRTIO_MMIO_SPI_LAST: u32 = 43;
/// The interrupt (an SGI) that says an FF-A notification is pending.
///
/// Newer than Xen 4.17.
pub const GUEST_FFA_NOTIF_PEND_INTR_ID: u32 = 8;
/// The interrupt (an SGI) that asks for the receiver of an FF-A notification to be scheduled.
///
/// Newer than Xen 4.17.
pub const GUEST_FFA_SCHEDULE_RECV_INTR_ID: u32 = 9;
/// The functions of PSCI 0.1, which has no numbers of its own.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPsciFunction(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPsciFunction {
    /// Suspends the calling virtual CPU.
    pub const PSCI_cpu_suspend: Self = Self(0);
    /// Turns the calling virtual CPU off.
    pub const PSCI_cpu_off: Self = Self(1);
    /// Turns a virtual CPU on.
    pub const PSCI_cpu_on: Self = Self(2);
    /// Moves the trusted operating system to another processor.
    pub const PSCI_migrate: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenPsciFunction u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenPsciFunction u32 PSCI_cpu_suspend "PSCI_cpu_suspend" PSCI_cpu_off "PSCI_cpu_off"
    PSCI_cpu_on "PSCI_cpu_on" PSCI_migrate "PSCI_migrate"
}
/// Arm's part of a virtual CPU's performance counters, of which there are none yet.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pmu_arch {
    /// Keeps the record from being empty.
    pub dummy: u8,
}
/// `xen_pmu_arch` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_pmu_arch_t = xen_pmu_arch;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_pmu_arch__own = xen_pmu_arch;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_pmu_arch_t__own = xen_pmu_arch;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for xen_pmu_arch on 63u8, known OWN[(1u64 1u64)] {}
}
