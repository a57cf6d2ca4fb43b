// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The features of x86 CPUs that Xen knows.
//!
//! A featureset is a bitmap of features in words of 32 bits. Each word is one register of a CPUID
//! leaf, or half of an MSR, as the vendors' manuals describe it; no bit is made up. New words are
//! added at the end.
//!
//! There are two ways to include this header:
//!
//! - By itself: the features become an enum of constants `XEN_X86_FEATURE_*`, the first time.
//! - After the includer has defined `XEN_CPUFEATURE(name, value)`: the list is there as often as
//!   it is included, without a guard, and the includer's macro stays defined.
//!
//! What stands in a feature's comment before the first blank is for scripts, and no part of the
//! interface:
//!
//! - `A`: for all guests; `S`: for HVM guests, but not for PV guests; `H`: only for HVM guests with
//!   hardware assisted paging. As small letters: not unless asked for.
//! - `!`: not simply a function that is there or not. Xen treats it by itself, and may overrule the
//!   toolstack.
//! - `|`: for a guest that migrates, the feature is there if one of the machines has it, rather
//!   than if all have.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(3u8);
}
/// The features, by their numbers in a featureset.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenX86Feature(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenX86Feature {
    /// Floating-point unit.
    pub const XEN_X86_FEATURE_FPU: Self = Self(0 * 32 + 0);
    /// Virtual 8086 mode extensions.
    pub const XEN_X86_FEATURE_VME: Self = Self(0 * 32 + 1);
    /// Debugging extensions (I/O breakpoints).
    pub const XEN_X86_FEATURE_DE: Self = Self(0 * 32 + 2);
    /// Page size extensions (4M pages).
    pub const XEN_X86_FEATURE_PSE: Self = Self(0 * 32 + 3);
    /// Time stamp counter.
    pub const XEN_X86_FEATURE_TSC: Self = Self(0 * 32 + 4);
    /// Model-specific registers: RDMSR, WRMSR.
    pub const XEN_X86_FEATURE_MSR: Self = Self(0 * 32 + 5);
    /// Physical address extension.
    pub const XEN_X86_FEATURE_PAE: Self = Self(0 * 32 + 6);
    /// Machine check exception.
    pub const XEN_X86_FEATURE_MCE: Self = Self(0 * 32 + 7);
    /// CMPXCHG8B.
    pub const XEN_X86_FEATURE_CX8: Self = Self(0 * 32 + 8);
    /// Local APIC.
    pub const XEN_X86_FEATURE_APIC: Self = Self(0 * 32 + 9);
    /// SYSENTER, SYSEXIT.
    pub const XEN_X86_FEATURE_SEP: Self = Self(0 * 32 + 11);
    /// Memory type range registers.
    pub const XEN_X86_FEATURE_MTRR: Self = Self(0 * 32 + 12);
    /// Global pages.
    pub const XEN_X86_FEATURE_PGE: Self = Self(0 * 32 + 13);
    /// Machine check architecture.
    pub const XEN_X86_FEATURE_MCA: Self = Self(0 * 32 + 14);
    /// CMOVcc; with an FPU also FCMOVcc and FCOMI.
    pub const XEN_X86_FEATURE_CMOV: Self = Self(0 * 32 + 15);
    /// Page attribute table.
    pub const XEN_X86_FEATURE_PAT: Self = Self(0 * 32 + 16);
    /// 36-bit addresses of large pages.
    pub const XEN_X86_FEATURE_PSE36: Self = Self(0 * 32 + 17);
    /// CLFLUSH.
    pub const XEN_X86_FEATURE_CLFLUSH: Self = Self(0 * 32 + 19);
    /// Debug store.
    pub const XEN_X86_FEATURE_DS: Self = Self(0 * 32 + 21);
    /// Thermal monitoring and clock control MSRs.
    pub const XEN_X86_FEATURE_ACPI: Self = Self(0 * 32 + 22);
    /// MMX.
    pub const XEN_X86_FEATURE_MMX: Self = Self(0 * 32 + 23);
    /// FXSAVE, FXRSTOR.
    pub const XEN_X86_FEATURE_FXSR: Self = Self(0 * 32 + 24);
    /// SSE.
    pub const XEN_X86_FEATURE_SSE: Self = Self(0 * 32 + 25);
    /// SSE2.
    pub const XEN_X86_FEATURE_SSE2: Self = Self(0 * 32 + 26);
    /// Self-snoop.
    pub const XEN_X86_FEATURE_SS: Self = Self(0 * 32 + 27);
    /// More than one logical processor in the package.
    pub const XEN_X86_FEATURE_HTT: Self = Self(0 * 32 + 28);
    /// Thermal monitor 1.
    pub const XEN_X86_FEATURE_TM1: Self = Self(0 * 32 + 29);
    /// Pending break enable.
    pub const XEN_X86_FEATURE_PBE: Self = Self(0 * 32 + 31);
    /// SSE3.
    pub const XEN_X86_FEATURE_SSE3: Self = Self(1 * 32 + 0);
    /// PCLMULQDQ (carry-less multiplication).
    pub const XEN_X86_FEATURE_PCLMULQDQ: Self = Self(1 * 32 + 1);
    /// 64-bit debug store.
    pub const XEN_X86_FEATURE_DTES64: Self = Self(1 * 32 + 2);
    /// MONITOR, MWAIT.
    pub const XEN_X86_FEATURE_MONITOR: Self = Self(1 * 32 + 3);
    /// Debug store qualified by CPL.
    pub const XEN_X86_FEATURE_DSCPL: Self = Self(1 * 32 + 4);
    /// VMX (Intel's virtualisation).
    pub const XEN_X86_FEATURE_VMX: Self = Self(1 * 32 + 5);
    /// SMX (measured launch).
    pub const XEN_X86_FEATURE_SMX: Self = Self(1 * 32 + 6);
    /// Enhanced SpeedStep.
    pub const XEN_X86_FEATURE_EIST: Self = Self(1 * 32 + 7);
    /// Thermal monitor 2.
    pub const XEN_X86_FEATURE_TM2: Self = Self(1 * 32 + 8);
    /// SSSE3.
    pub const XEN_X86_FEATURE_SSSE3: Self = Self(1 * 32 + 9);
    /// Silicon debug (MSR_DEBUG_INTERFACE).
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_SDBG: Self = Self(1 * 32 + 11);
    /// FMA (three operands).
    pub const XEN_X86_FEATURE_FMA: Self = Self(1 * 32 + 12);
    /// CMPXCHG16B.
    pub const XEN_X86_FEATURE_CX16: Self = Self(1 * 32 + 13);
    /// Control of task priority messages.
    pub const XEN_X86_FEATURE_XTPR: Self = Self(1 * 32 + 14);
    /// MSR_PERF_CAPABILITIES.
    pub const XEN_X86_FEATURE_PDCM: Self = Self(1 * 32 + 15);
    /// Process-context identifiers.
    pub const XEN_X86_FEATURE_PCID: Self = Self(1 * 32 + 17);
    /// Direct cache access.
    pub const XEN_X86_FEATURE_DCA: Self = Self(1 * 32 + 18);
    /// SSE4.1.
    pub const XEN_X86_FEATURE_SSE4_1: Self = Self(1 * 32 + 19);
    /// SSE4.2.
    pub const XEN_X86_FEATURE_SSE4_2: Self = Self(1 * 32 + 20);
    /// x2APIC mode.
    pub const XEN_X86_FEATURE_X2APIC: Self = Self(1 * 32 + 21);
    /// MOVBE.
    pub const XEN_X86_FEATURE_MOVBE: Self = Self(1 * 32 + 22);
    /// POPCNT.
    pub const XEN_X86_FEATURE_POPCNT: Self = Self(1 * 32 + 23);
    /// APIC timer with a TSC deadline.
    pub const XEN_X86_FEATURE_TSC_DEADLINE: Self = Self(1 * 32 + 24);
    /// AES-NI.
    pub const XEN_X86_FEATURE_AESNI: Self = Self(1 * 32 + 25);
    /// XSAVE, XRSTOR, XSETBV, XGETBV.
    pub const XEN_X86_FEATURE_XSAVE: Self = Self(1 * 32 + 26);
    /// CR4.OSXSAVE is set.
    pub const XEN_X86_FEATURE_OSXSAVE: Self = Self(1 * 32 + 27);
    /// AVX.
    pub const XEN_X86_FEATURE_AVX: Self = Self(1 * 32 + 28);
    /// Conversion of half-precision floats.
    pub const XEN_X86_FEATURE_F16C: Self = Self(1 * 32 + 29);
    /// RDRAND.
    pub const XEN_X86_FEATURE_RDRAND: Self = Self(1 * 32 + 30);
    /// Runs under a hypervisor.
    pub const XEN_X86_FEATURE_HYPERVISOR: Self = Self(1 * 32 + 31);
    /// SYSCALL, SYSRET.
    pub const XEN_X86_FEATURE_SYSCALL: Self = Self(2 * 32 + 11);
    /// No-execute pages.
    pub const XEN_X86_FEATURE_NX: Self = Self(2 * 32 + 20);
    /// AMD's extensions of MMX.
    pub const XEN_X86_FEATURE_MMXEXT: Self = Self(2 * 32 + 22);
    /// Fast FXSAVE, FXRSTOR.
    pub const XEN_X86_FEATURE_FFXSR: Self = Self(2 * 32 + 25);
    /// 1G pages.
    pub const XEN_X86_FEATURE_PAGE1GB: Self = Self(2 * 32 + 26);
    /// RDTSCP.
    pub const XEN_X86_FEATURE_RDTSCP: Self = Self(2 * 32 + 27);
    /// Long mode.
    pub const XEN_X86_FEATURE_LM: Self = Self(2 * 32 + 29);
    /// More 3DNow! instructions.
    pub const XEN_X86_FEATURE_3DNOWEXT: Self = Self(2 * 32 + 30);
    /// 3DNow! instructions.
    pub const XEN_X86_FEATURE_3DNOW: Self = Self(2 * 32 + 31);
    /// LAHF, SAHF in long mode.
    pub const XEN_X86_FEATURE_LAHF_LM: Self = Self(3 * 32 + 0);
    /// The logical processors are cores, not threads.
    pub const XEN_X86_FEATURE_CMP_LEGACY: Self = Self(3 * 32 + 1);
    /// SVM (AMD's virtualisation).
    pub const XEN_X86_FEATURE_SVM: Self = Self(3 * 32 + 2);
    /// Extended APIC registers.
    pub const XEN_X86_FEATURE_EXTAPIC: Self = Self(3 * 32 + 3);
    /// CR8 outside of long mode.
    pub const XEN_X86_FEATURE_CR8_LEGACY: Self = Self(3 * 32 + 4);
    /// LZCNT (advanced bit manipulation).
    pub const XEN_X86_FEATURE_ABM: Self = Self(3 * 32 + 5);
    /// SSE4A.
    pub const XEN_X86_FEATURE_SSE4A: Self = Self(3 * 32 + 6);
    /// SSE with misaligned operands.
    pub const XEN_X86_FEATURE_MISALIGNSSE: Self = Self(3 * 32 + 7);
    /// PREFETCH, PREFETCHW.
    pub const XEN_X86_FEATURE_3DNOWPREFETCH: Self = Self(3 * 32 + 8);
    /// OS-visible workarounds.
    pub const XEN_X86_FEATURE_OSVW: Self = Self(3 * 32 + 9);
    /// Instruction-based sampling.
    pub const XEN_X86_FEATURE_IBS: Self = Self(3 * 32 + 10);
    /// XOP.
    pub const XEN_X86_FEATURE_XOP: Self = Self(3 * 32 + 11);
    /// SKINIT, STGI.
    pub const XEN_X86_FEATURE_SKINIT: Self = Self(3 * 32 + 12);
    /// Watchdog timer.
    pub const XEN_X86_FEATURE_WDT: Self = Self(3 * 32 + 13);
    /// Lightweight profiling.
    pub const XEN_X86_FEATURE_LWP: Self = Self(3 * 32 + 15);
    /// FMA4 (four operands).
    pub const XEN_X86_FEATURE_FMA4: Self = Self(3 * 32 + 16);
    /// MSR with the node's number.
    pub const XEN_X86_FEATURE_NODEID_MSR: Self = Self(3 * 32 + 19);
    /// Trailing bit manipulation.
    pub const XEN_X86_FEATURE_TBM: Self = Self(3 * 32 + 21);
    /// Topology leaves.
    pub const XEN_X86_FEATURE_TOPOEXT: Self = Self(3 * 32 + 22);
    /// Data breakpoint extension.
    pub const XEN_X86_FEATURE_DBEXT: Self = Self(3 * 32 + 26);
    /// MONITORX, MWAITX.
    pub const XEN_X86_FEATURE_MONITORX: Self = Self(3 * 32 + 29);
    /// Address masks of all breakpoints.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_ADDR_MSK_EXT: Self = Self(3 * 32 + 30);
    /// XSAVEOPT.
    pub const XEN_X86_FEATURE_XSAVEOPT: Self = Self(4 * 32 + 0);
    /// XSAVEC, compacted XRSTOR.
    pub const XEN_X86_FEATURE_XSAVEC: Self = Self(4 * 32 + 1);
    /// XGETBV with ecx = 1.
    pub const XEN_X86_FEATURE_XGETBV1: Self = Self(4 * 32 + 2);
    /// XSAVES, XRSTORS.
    pub const XEN_X86_FEATURE_XSAVES: Self = Self(4 * 32 + 3);
    /// Extended feature disable: MSR_XFD, MSR_XFD_ERR.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_XFD: Self = Self(4 * 32 + 4);
    /// RDFSBASE, RDGSBASE, WRFSBASE, WRGSBASE.
    pub const XEN_X86_FEATURE_FSGSBASE: Self = Self(5 * 32 + 0);
    /// MSR_TSC_ADJUST.
    pub const XEN_X86_FEATURE_TSC_ADJUST: Self = Self(5 * 32 + 1);
    /// SGX (enclaves).
    pub const XEN_X86_FEATURE_SGX: Self = Self(5 * 32 + 2);
    /// BMI1.
    pub const XEN_X86_FEATURE_BMI1: Self = Self(5 * 32 + 3);
    /// Hardware lock elision.
    pub const XEN_X86_FEATURE_HLE: Self = Self(5 * 32 + 4);
    /// AVX2.
    pub const XEN_X86_FEATURE_AVX2: Self = Self(5 * 32 + 5);
    /// The x87 data pointer changes on exceptions only.
    pub const XEN_X86_FEATURE_FDP_EXCP_ONLY: Self = Self(5 * 32 + 6);
    /// Supervisor-mode execution prevention.
    pub const XEN_X86_FEATURE_SMEP: Self = Self(5 * 32 + 7);
    /// BMI2.
    pub const XEN_X86_FEATURE_BMI2: Self = Self(5 * 32 + 8);
    /// Enhanced REP MOVSB, REP STOSB.
    pub const XEN_X86_FEATURE_ERMS: Self = Self(5 * 32 + 9);
    /// INVPCID.
    pub const XEN_X86_FEATURE_INVPCID: Self = Self(5 * 32 + 10);
    /// Restricted transactional memory.
    pub const XEN_X86_FEATURE_RTM: Self = Self(5 * 32 + 11);
    /// Quality of service: monitoring.
    pub const XEN_X86_FEATURE_PQM: Self = Self(5 * 32 + 12);
    /// The x87 CS and DS selectors are zero.
    pub const XEN_X86_FEATURE_NO_FPU_SEL: Self = Self(5 * 32 + 13);
    /// Memory protection extensions.
    pub const XEN_X86_FEATURE_MPX: Self = Self(5 * 32 + 14);
    /// Quality of service: enforcement.
    pub const XEN_X86_FEATURE_PQE: Self = Self(5 * 32 + 15);
    /// AVX-512 foundation.
    pub const XEN_X86_FEATURE_AVX512F: Self = Self(5 * 32 + 16);
    /// AVX-512: doublewords and quadwords.
    pub const XEN_X86_FEATURE_AVX512DQ: Self = Self(5 * 32 + 17);
    /// RDSEED.
    pub const XEN_X86_FEATURE_RDSEED: Self = Self(5 * 32 + 18);
    /// ADCX, ADOX.
    pub const XEN_X86_FEATURE_ADX: Self = Self(5 * 32 + 19);
    /// Supervisor-mode access prevention.
    pub const XEN_X86_FEATURE_SMAP: Self = Self(5 * 32 + 20);
    /// AVX-512: integer fused multiply-add.
    pub const XEN_X86_FEATURE_AVX512_IFMA: Self = Self(5 * 32 + 21);
    /// CLFLUSHOPT.
    pub const XEN_X86_FEATURE_CLFLUSHOPT: Self = Self(5 * 32 + 23);
    /// CLWB.
    pub const XEN_X86_FEATURE_CLWB: Self = Self(5 * 32 + 24);
    /// Processor trace.
    pub const XEN_X86_FEATURE_PROC_TRACE: Self = Self(5 * 32 + 25);
    /// AVX-512: prefetch (Xeon Phi).
    pub const XEN_X86_FEATURE_AVX512PF: Self = Self(5 * 32 + 26);
    /// AVX-512: exponentials and reciprocals (Xeon Phi).
    pub const XEN_X86_FEATURE_AVX512ER: Self = Self(5 * 32 + 27);
    /// AVX-512: conflict detection.
    pub const XEN_X86_FEATURE_AVX512CD: Self = Self(5 * 32 + 28);
    /// SHA-1 and SHA-256.
    pub const XEN_X86_FEATURE_SHA: Self = Self(5 * 32 + 29);
    /// AVX-512: bytes and words.
    pub const XEN_X86_FEATURE_AVX512BW: Self = Self(5 * 32 + 30);
    /// AVX-512: shorter vectors.
    pub const XEN_X86_FEATURE_AVX512VL: Self = Self(5 * 32 + 31);
    /// PREFETCHWT1.
    pub const XEN_X86_FEATURE_PREFETCHWT1: Self = Self(6 * 32 + 0);
    /// AVX-512: byte manipulation.
    pub const XEN_X86_FEATURE_AVX512_VBMI: Self = Self(6 * 32 + 1);
    /// User-mode instruction prevention.
    pub const XEN_X86_FEATURE_UMIP: Self = Self(6 * 32 + 2);
    /// Protection keys for user pages.
    pub const XEN_X86_FEATURE_PKU: Self = Self(6 * 32 + 3);
    /// CR4.PKE is set.
    pub const XEN_X86_FEATURE_OSPKE: Self = Self(6 * 32 + 4);
    /// UMONITOR, UMWAIT, TPAUSE.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_WAITPKG: Self = Self(6 * 32 + 5);
    /// AVX-512: more byte manipulation.
    pub const XEN_X86_FEATURE_AVX512_VBMI2: Self = Self(6 * 32 + 6);
    /// CET: shadow stacks.
    pub const XEN_X86_FEATURE_CET_SS: Self = Self(6 * 32 + 7);
    /// Galois fields.
    pub const XEN_X86_FEATURE_GFNI: Self = Self(6 * 32 + 8);
    /// AES on wide vectors.
    pub const XEN_X86_FEATURE_VAES: Self = Self(6 * 32 + 9);
    /// Carry-less multiplication on wide vectors.
    pub const XEN_X86_FEATURE_VPCLMULQDQ: Self = Self(6 * 32 + 10);
    /// AVX-512: neural networks.
    pub const XEN_X86_FEATURE_AVX512_VNNI: Self = Self(6 * 32 + 11);
    /// AVX-512: bit algorithms.
    pub const XEN_X86_FEATURE_AVX512_BITALG: Self = Self(6 * 32 + 12);
    /// Total memory encryption.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_TME: Self = Self(6 * 32 + 13);
    /// AVX-512: POPCNT of doublewords and quadwords.
    pub const XEN_X86_FEATURE_AVX512_VPOPCNTDQ: Self = Self(6 * 32 + 14);
    /// 57-bit linear addresses (5-level paging).
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_LA57: Self = Self(6 * 32 + 16);
    /// RDPID.
    pub const XEN_X86_FEATURE_RDPID: Self = Self(6 * 32 + 22);
    /// Bus lock detection by debug exception.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_BLD: Self = Self(6 * 32 + 24);
    /// CLDEMOTE.
    pub const XEN_X86_FEATURE_CLDEMOTE: Self = Self(6 * 32 + 25);
    /// MOVDIRI.
    pub const XEN_X86_FEATURE_MOVDIRI: Self = Self(6 * 32 + 27);
    /// MOVDIR64B.
    pub const XEN_X86_FEATURE_MOVDIR64B: Self = Self(6 * 32 + 28);
    /// ENQCMD, ENQCMDS.
    pub const XEN_X86_FEATURE_ENQCMD: Self = Self(6 * 32 + 29);
    /// SGX launch configuration.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_SGX_LC: Self = Self(6 * 32 + 30);
    /// Protection keys for supervisor pages.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_PKS: Self = Self(6 * 32 + 31);
    /// Hardware P-states.
    pub const XEN_X86_FEATURE_HW_PSTATE: Self = Self(7 * 32 + 7);
    /// Invariant TSC.
    pub const XEN_X86_FEATURE_ITSC: Self = Self(7 * 32 + 8);
    /// Core performance boost.
    pub const XEN_X86_FEATURE_CPB: Self = Self(7 * 32 + 9);
    /// Read-only APERF and MPERF.
    pub const XEN_X86_FEATURE_EFRO: Self = Self(7 * 32 + 10);
    /// CLZERO.
    pub const XEN_X86_FEATURE_CLZERO: Self = Self(8 * 32 + 0);
    /// FXSAVE, XSAVE and their opposites always carry the FPU error pointers.
    pub const XEN_X86_FEATURE_RSTR_FP_ERR_PTRS: Self = Self(8 * 32 + 2);
    /// WBNOINVD.
    pub const XEN_X86_FEATURE_WBNOINVD: Self = Self(8 * 32 + 9);
    /// MSR_PRED_CMD.IBPB.
    pub const XEN_X86_FEATURE_IBPB: Self = Self(8 * 32 + 12);
    /// MSR_SPEC_CTRL.IBRS.
    pub const XEN_X86_FEATURE_IBRS: Self = Self(8 * 32 + 14);
    /// MSR_SPEC_CTRL.STIBP.
    pub const XEN_X86_FEATURE_AMD_STIBP: Self = Self(8 * 32 + 15);
    /// IBRS is best always on.
    pub const XEN_X86_FEATURE_IBRS_ALWAYS: Self = Self(8 * 32 + 16);
    /// STIBP is best always on.
    pub const XEN_X86_FEATURE_STIBP_ALWAYS: Self = Self(8 * 32 + 17);
    /// IBRS is better than what software can do.
    pub const XEN_X86_FEATURE_IBRS_FAST: Self = Self(8 * 32 + 18);
    /// IBRS protects within a mode.
    pub const XEN_X86_FEATURE_IBRS_SAME_MODE: Self = Self(8 * 32 + 19);
    /// No EFER.LMSLE.
    pub const XEN_X86_FEATURE_NO_LMSL: Self = Self(8 * 32 + 20);
    /// Protected processor inventory number.
    pub const XEN_X86_FEATURE_AMD_PPIN: Self = Self(8 * 32 + 23);
    /// MSR_SPEC_CTRL.SSBD.
    pub const XEN_X86_FEATURE_AMD_SSBD: Self = Self(8 * 32 + 24);
    /// MSR_VIRT_SPEC_CTRL.SSBD.
    pub const XEN_X86_FEATURE_VIRT_SSBD: Self = Self(8 * 32 + 25);
    /// Not vulnerable to speculative store bypass.
    pub const XEN_X86_FEATURE_SSB_NO: Self = Self(8 * 32 + 26);
    /// Collaborative processor performance control.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_CPPC: Self = Self(8 * 32 + 27);
    /// MSR_SPEC_CTRL.PSFD.
    pub const XEN_X86_FEATURE_PSFD: Self = Self(8 * 32 + 28);
    /// Not vulnerable to branch type confusion.
    pub const XEN_X86_FEATURE_BTC_NO: Self = Self(8 * 32 + 29);
    /// IBPB flushes return predictions.
    pub const XEN_X86_FEATURE_IBPB_RET: Self = Self(8 * 32 + 30);
    /// SGX attestation.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_SGX_KEYS: Self = Self(9 * 32 + 1);
    /// AVX-512: neural networks on words (Xeon Phi).
    pub const XEN_X86_FEATURE_AVX512_4VNNIW: Self = Self(9 * 32 + 2);
    /// AVX-512: multiply-accumulate of single precision (Xeon Phi).
    pub const XEN_X86_FEATURE_AVX512_4FMAPS: Self = Self(9 * 32 + 3);
    /// Fast short REP MOVSB.
    pub const XEN_X86_FEATURE_FSRM: Self = Self(9 * 32 + 4);
    /// User interrupts.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_UINTR: Self = Self(9 * 32 + 5);
    /// AVX-512: VP2INTERSECT.
    pub const XEN_X86_FEATURE_AVX512_VP2INTERSECT: Self = Self(9 * 32 + 8);
    /// MSR_MCU_OPT_CTRL.RNGDS_MITG_DIS.
    pub const XEN_X86_FEATURE_SRBDS_CTRL: Self = Self(9 * 32 + 9);
    /// VERW clears buffers.
    pub const XEN_X86_FEATURE_MD_CLEAR: Self = Self(9 * 32 + 10);
    /// Every transaction aborts.
    pub const XEN_X86_FEATURE_RTM_ALWAYS_ABORT: Self = Self(9 * 32 + 11);
    /// MSR_TSX_FORCE_ABORT.RTM_ABORT.
    pub const XEN_X86_FEATURE_TSX_FORCE_ABORT: Self = Self(9 * 32 + 13);
    /// SERIALIZE.
    pub const XEN_X86_FEATURE_SERIALIZE: Self = Self(9 * 32 + 14);
    /// Cores of several sorts.
    pub const XEN_X86_FEATURE_HYBRID: Self = Self(9 * 32 + 15);
    /// XSUSLDTRK, XRESLDTRK.
    pub const XEN_X86_FEATURE_TSXLDTRK: Self = Self(9 * 32 + 16);
    /// PCONFIG.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_PCONFIG: Self = Self(9 * 32 + 18);
    /// Architectural last branch records.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_ARCH_LBR: Self = Self(9 * 32 + 19);
    /// CET: indirect branch tracking.
    pub const XEN_X86_FEATURE_CET_IBT: Self = Self(9 * 32 + 20);
    /// AMX: BFloat16.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AMX_BF16: Self = Self(9 * 32 + 22);
    /// AVX-512: half precision.
    pub const XEN_X86_FEATURE_AVX512_FP16: Self = Self(9 * 32 + 23);
    /// AMX: tiles.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AMX_TILE: Self = Self(9 * 32 + 24);
    /// AMX: 8-bit integers.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AMX_INT8: Self = Self(9 * 32 + 25);
    /// MSR_SPEC_CTRL.IBRS, MSR_PRED_CMD.IBPB.
    pub const XEN_X86_FEATURE_IBRSB: Self = Self(9 * 32 + 26);
    /// MSR_SPEC_CTRL.STIBP.
    pub const XEN_X86_FEATURE_STIBP: Self = Self(9 * 32 + 27);
    /// MSR_FLUSH_CMD.L1D_FLUSH.
    pub const XEN_X86_FEATURE_L1D_FLUSH: Self = Self(9 * 32 + 28);
    /// MSR_ARCH_CAPS.
    pub const XEN_X86_FEATURE_ARCH_CAPS: Self = Self(9 * 32 + 29);
    /// MSR_CORE_CAPS.
    pub const XEN_X86_FEATURE_CORE_CAPS: Self = Self(9 * 32 + 30);
    /// MSR_SPEC_CTRL.SSBD.
    pub const XEN_X86_FEATURE_SSBD: Self = Self(9 * 32 + 31);
    /// SHA-512.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_SHA512: Self = Self(10 * 32 + 0);
    /// SM3.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_SM3: Self = Self(10 * 32 + 1);
    /// SM4.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_SM4: Self = Self(10 * 32 + 2);
    /// AVX: neural networks.
    pub const XEN_X86_FEATURE_AVX_VNNI: Self = Self(10 * 32 + 4);
    /// AVX-512: BFloat16.
    pub const XEN_X86_FEATURE_AVX512_BF16: Self = Self(10 * 32 + 5);
    /// Linear address space separation.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_LASS: Self = Self(10 * 32 + 6);
    /// CMPccXADD.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_CMPCCXADD: Self = Self(10 * 32 + 7);
    /// Extended architectural performance monitoring.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_ARCH_PERF_MON: Self = Self(10 * 32 + 8);
    /// Fast zero-length REP MOVSB.
    pub const XEN_X86_FEATURE_FZRM: Self = Self(10 * 32 + 10);
    /// Fast short REP STOSB.
    pub const XEN_X86_FEATURE_FSRS: Self = Self(10 * 32 + 11);
    /// Fast short REP CMPSB, REP SCASB.
    pub const XEN_X86_FEATURE_FSRCS: Self = Self(10 * 32 + 12);
    /// Flexible return and event delivery.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_FRED: Self = Self(10 * 32 + 17);
    /// LKGS.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_LKGS: Self = Self(10 * 32 + 18);
    /// WRMSRNS.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_WRMSRNS: Self = Self(10 * 32 + 19);
    /// Sources of NMIs are reported.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_NMI_SRC: Self = Self(10 * 32 + 20);
    /// AMX: half precision.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AMX_FP16: Self = Self(10 * 32 + 21);
    /// AVX: integer fused multiply-add.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AVX_IFMA: Self = Self(10 * 32 + 23);
    /// Linear address masking.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_LAM: Self = Self(10 * 32 + 26);
    /// RDMSRLIST, WRMSRLIST.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_MSRLIST: Self = Self(10 * 32 + 27);
    /// INVD cannot be used.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_NO_INVD: Self = Self(10 * 32 + 30);
    /// No nested data breakpoints.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_NO_NEST_BP: Self = Self(11 * 32 + 0);
    /// Writing the FS and GS base MSRs serialises nothing.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_FS_GS_NS: Self = Self(11 * 32 + 1);
    /// LFENCE always serialises dispatch.
    pub const XEN_X86_FEATURE_LFENCE_DISPATCH: Self = Self(11 * 32 + 2);
    /// VERW clears buffers.
    pub const XEN_X86_FEATURE_VERW_CLEAR: Self = Self(11 * 32 + 5);
    /// Loading a null selector clears base and limit.
    pub const XEN_X86_FEATURE_NSCB: Self = Self(11 * 32 + 6);
    /// Automatic IBRS.
    pub const XEN_X86_FEATURE_AUTO_IBRS: Self = Self(11 * 32 + 8);
    /// Fast short REP STOSB.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AMD_FSRS: Self = Self(11 * 32 + 10);
    /// Fast short REP CMPSB.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AMD_FSRC: Self = Self(11 * 32 + 11);
    /// CPUID can be denied to user mode.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_CPUID_USER_DIS: Self = Self(11 * 32 + 17);
    /// Enhanced predictive store forwarding.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_EPSF: Self = Self(11 * 32 + 18);
    /// Fast short REP SCASB.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_FSRSC: Self = Self(11 * 32 + 19);
    /// PREFETCHIT0, PREFETCHIT1.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AMD_PREFETCHI: Self = Self(11 * 32 + 20);
    /// AVX-512: bit matrix multiplication.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AVX512_BMM: Self = Self(11 * 32 + 23);
    /// MSR_PRED_CMD.SBPB.
    pub const XEN_X86_FEATURE_SBPB: Self = Self(11 * 32 + 27);
    /// IBPB flushes predicted branch types.
    pub const XEN_X86_FEATURE_IBPB_BRTYPE: Self = Self(11 * 32 + 28);
    /// Not vulnerable to speculative return stack overflow.
    pub const XEN_X86_FEATURE_SRSO_NO: Self = Self(11 * 32 + 29);
    /// Not vulnerable to SRSO from user to supervisor mode.
    pub const XEN_X86_FEATURE_SRSO_US_NO: Self = Self(11 * 32 + 30);
    /// MSR_BP_CFG.BP_SPEC_REDUCE.
    pub const XEN_X86_FEATURE_SRSO_MSR_FIX: Self = Self(11 * 32 + 31);
    /// Protected processor inventory number.
    pub const XEN_X86_FEATURE_INTEL_PPIN: Self = Self(12 * 32 + 0);
    /// MSR_SPEC_CTRL.PSFD.
    pub const XEN_X86_FEATURE_INTEL_PSFD: Self = Self(13 * 32 + 0);
    /// MSR_SPEC_CTRL.IPRED_DIS_U, IPRED_DIS_S.
    pub const XEN_X86_FEATURE_IPRED_CTRL: Self = Self(13 * 32 + 1);
    /// MSR_SPEC_CTRL.RRSBA_DIS_U, RRSBA_DIS_S.
    pub const XEN_X86_FEATURE_RRSBA_CTRL: Self = Self(13 * 32 + 2);
    /// MSR_SPEC_CTRL.DDP_DIS_U.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_DDP_CTRL: Self = Self(13 * 32 + 3);
    /// MSR_SPEC_CTRL.BHI_DIS_S.
    pub const XEN_X86_FEATURE_BHI_CTRL: Self = Self(13 * 32 + 4);
    /// No timing that depends on the MXCSR configuration.
    pub const XEN_X86_FEATURE_MCDT_NO: Self = Self(13 * 32 + 5);
    /// Locks on uncacheable memory can be disabled.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_UC_LOCK_DIS: Self = Self(13 * 32 + 6);
    /// AVX: neural networks on 8-bit integers.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AVX_VNNI_INT8: Self = Self(15 * 32 + 4);
    /// AVX: conversions without exceptions.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AVX_NE_CONVERT: Self = Self(15 * 32 + 5);
    /// AMX: complex numbers.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AMX_COMPLEX: Self = Self(15 * 32 + 8);
    /// AVX: neural networks on 16-bit integers.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_AVX_VNNI_INT16: Self = Self(15 * 32 + 10);
    /// PREFETCHIT0, PREFETCHIT1.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_PREFETCHI: Self = Self(15 * 32 + 14);
    /// UIRET sets UIF.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_UIRET_UIF: Self = Self(15 * 32 + 17);
    /// CET: supervisor shadow stacks cannot be broken by a fault.
    pub const XEN_X86_FEATURE_CET_SSS: Self = Self(15 * 32 + 18);
    /// Static lockstep mode.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_SLSM: Self = Self(15 * 32 + 24);
    /// Not vulnerable to rogue data cache load (Meltdown).
    pub const XEN_X86_FEATURE_RDCL_NO: Self = Self(16 * 32 + 0);
    /// Enhanced IBRS.
    pub const XEN_X86_FEATURE_EIBRS: Self = Self(16 * 32 + 1);
    /// Return predictions may come from elsewhere than the RSB.
    pub const XEN_X86_FEATURE_RSBA: Self = Self(16 * 32 + 2);
    /// No need to flush the L1D on VM entry.
    pub const XEN_X86_FEATURE_SKIP_L1DFL: Self = Self(16 * 32 + 3);
    /// Not vulnerable to speculative store bypass.
    pub const XEN_X86_FEATURE_INTEL_SSB_NO: Self = Self(16 * 32 + 4);
    /// Not vulnerable to microarchitectural data sampling.
    pub const XEN_X86_FEATURE_MDS_NO: Self = Self(16 * 32 + 5);
    /// No machine check if a page changes its size during a fetch.
    pub const XEN_X86_FEATURE_IF_PSCHANGE_MC_NO: Self = Self(16 * 32 + 6);
    /// MSR_TSX_CTRL.
    pub const XEN_X86_FEATURE_TSX_CTRL: Self = Self(16 * 32 + 7);
    /// Not vulnerable to TSX asynchronous abort.
    pub const XEN_X86_FEATURE_TAA_NO: Self = Self(16 * 32 + 8);
    /// MSR_MCU_CTRL.
    pub const XEN_X86_FEATURE_MCU_CTRL: Self = Self(16 * 32 + 9);
    /// MSR_MISC_PKG_CTRL.
    pub const XEN_X86_FEATURE_MISC_PKG_CTRL: Self = Self(16 * 32 + 10);
    /// MSR_MISC_PKG_CTRL.ENERGY_FILTERING.
    pub const XEN_X86_FEATURE_ENERGY_FILTERING: Self = Self(16 * 32 + 11);
    /// Data operand independent timing mode.
    pub const XEN_X86_FEATURE_DOITM: Self = Self(16 * 32 + 12);
    /// Not vulnerable to shared buffer data read and sideband stale data.
    pub const XEN_X86_FEATURE_SBDR_SSDP_NO: Self = Self(16 * 32 + 13);
    /// Not vulnerable to fill buffer stale data.
    pub const XEN_X86_FEATURE_FBSDP_NO: Self = Self(16 * 32 + 14);
    /// Not vulnerable to primary stale data.
    pub const XEN_X86_FEATURE_PSDP_NO: Self = Self(16 * 32 + 15);
    /// MSR_MCU_STATUS, MSR_MCU_ENUMERATION.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_MCU_EXT: Self = Self(16 * 32 + 16);
    /// VERW clears fill buffers.
    pub const XEN_X86_FEATURE_FB_CLEAR: Self = Self(16 * 32 + 17);
    /// MSR_MCU_OPT_CTRL.FB_CLEAR_DIS.
    pub const XEN_X86_FEATURE_FB_CLEAR_CTRL: Self = Self(16 * 32 + 18);
    /// Restricted RSBA.
    pub const XEN_X86_FEATURE_RRSBA: Self = Self(16 * 32 + 19);
    /// Not vulnerable to branch history injection.
    pub const XEN_X86_FEATURE_BHI_NO: Self = Self(16 * 32 + 20);
    /// MSR_XAPIC_DISABLE_STATUS.
    pub const XEN_X86_FEATURE_XAPIC_STATUS: Self = Self(16 * 32 + 21);
    /// MSR_OVERCLOCKING_STATUS.
    pub const XEN_X86_FEATURE_OVRCLK_STATUS: Self = Self(16 * 32 + 23);
    /// Not vulnerable to post-barrier RSB predictions.
    pub const XEN_X86_FEATURE_PBRSB_NO: Self = Self(16 * 32 + 24);
    /// MSR_MCU_OPT_CTRL.GDS_MITG_DIS, GDS_MITG_LOCK.
    pub const XEN_X86_FEATURE_GDS_CTRL: Self = Self(16 * 32 + 25);
    /// Not vulnerable to gather data sampling.
    pub const XEN_X86_FEATURE_GDS_NO: Self = Self(16 * 32 + 26);
    /// Not vulnerable to register file data sampling.
    pub const XEN_X86_FEATURE_RFDS_NO: Self = Self(16 * 32 + 27);
    /// VERW clears register files.
    pub const XEN_X86_FEATURE_RFDS_CLEAR: Self = Self(16 * 32 + 28);
    /// MSR_MCU_OPT_CTRL.IGN_UMONITOR.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_IGN_UMONITOR: Self = Self(16 * 32 + 29);
    /// MSR_MCU_OPT_CTRL.MON_UMON_MITG.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_MON_UMON_MITG: Self = Self(16 * 32 + 30);
    /// MSR_PB_OPT_CTRL.IBPB_ALT.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_X86_FEATURE_PB_OPT_CTRL: Self = Self(16 * 32 + 32);
    /// Not vulnerable to indirect target selection.
    pub const XEN_X86_FEATURE_ITS_NO: Self = Self(16 * 32 + 62);
    /// Not vulnerable to transient scheduler attacks on the store queue.
    pub const XEN_X86_FEATURE_TSA_SQ_NO: Self = Self(18 * 32 + 1);
    /// Not vulnerable to transient scheduler attacks on the L1D.
    pub const XEN_X86_FEATURE_TSA_L1_NO: Self = Self(18 * 32 + 2);
}
self::__xen_header::abi::__group! {
    XenX86Feature u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenX86Feature u32 XEN_X86_FEATURE_FPU "XEN_X86_FEATURE_FPU" XEN_X86_FEATURE_VME
    "XEN_X86_FEATURE_VME" XEN_X86_FEATURE_DE "XEN_X86_FEATURE_DE" XEN_X86_FEATURE_PSE
    "XEN_X86_FEATURE_PSE" XEN_X86_FEATURE_TSC "XEN_X86_FEATURE_TSC" XEN_X86_FEATURE_MSR
    "XEN_X86_FEATURE_MSR" XEN_X86_FEATURE_PAE "XEN_X86_FEATURE_PAE" XEN_X86_FEATURE_MCE
    "XEN_X86_FEATURE_MCE" XEN_X86_FEATURE_CX8 "XEN_X86_FEATURE_CX8" XEN_X86_FEATURE_APIC
    "XEN_X86_FEATURE_APIC" XEN_X86_FEATURE_SEP "XEN_X86_FEATURE_SEP" XEN_X86_FEATURE_MTRR
    "XEN_X86_FEATURE_MTRR" XEN_X86_FEATURE_PGE "XEN_X86_FEATURE_PGE" XEN_X86_FEATURE_MCA
    "XEN_X86_FEATURE_MCA" XEN_X86_FEATURE_CMOV "XEN_X86_FEATURE_CMOV" XEN_X86_FEATURE_PAT
    "XEN_X86_FEATURE_PAT" XEN_X86_FEATURE_PSE36 "XEN_X86_FEATURE_PSE36"
    XEN_X86_FEATURE_CLFLUSH "XEN_X86_FEATURE_CLFLUSH" XEN_X86_FEATURE_DS
    "XEN_X86_FEATURE_DS" XEN_X86_FEATURE_ACPI "XEN_X86_FEATURE_ACPI" XEN_X86_FEATURE_MMX
    "XEN_X86_FEATURE_MMX" XEN_X86_FEATURE_FXSR "XEN_X86_FEATURE_FXSR" XEN_X86_FEATURE_SSE
    "XEN_X86_FEATURE_SSE" XEN_X86_FEATURE_SSE2 "XEN_X86_FEATURE_SSE2" XEN_X86_FEATURE_SS
    "XEN_X86_FEATURE_SS" XEN_X86_FEATURE_HTT "XEN_X86_FEATURE_HTT" XEN_X86_FEATURE_TM1
    "XEN_X86_FEATURE_TM1" XEN_X86_FEATURE_PBE "XEN_X86_FEATURE_PBE" XEN_X86_FEATURE_SSE3
    "XEN_X86_FEATURE_SSE3" XEN_X86_FEATURE_PCLMULQDQ "XEN_X86_FEATURE_PCLMULQDQ"
    XEN_X86_FEATURE_DTES64 "XEN_X86_FEATURE_DTES64" XEN_X86_FEATURE_MONITOR
    "XEN_X86_FEATURE_MONITOR" XEN_X86_FEATURE_DSCPL "XEN_X86_FEATURE_DSCPL"
    XEN_X86_FEATURE_VMX "XEN_X86_FEATURE_VMX" XEN_X86_FEATURE_SMX "XEN_X86_FEATURE_SMX"
    XEN_X86_FEATURE_EIST "XEN_X86_FEATURE_EIST" XEN_X86_FEATURE_TM2 "XEN_X86_FEATURE_TM2"
    XEN_X86_FEATURE_SSSE3 "XEN_X86_FEATURE_SSSE3" XEN_X86_FEATURE_SDBG
    "XEN_X86_FEATURE_SDBG" XEN_X86_FEATURE_FMA "XEN_X86_FEATURE_FMA" XEN_X86_FEATURE_CX16
    "XEN_X86_FEATURE_CX16" XEN_X86_FEATURE_XTPR "XEN_X86_FEATURE_XTPR"
    XEN_X86_FEATURE_PDCM "XEN_X86_FEATURE_PDCM" XEN_X86_FEATURE_PCID
    "XEN_X86_FEATURE_PCID" XEN_X86_FEATURE_DCA "XEN_X86_FEATURE_DCA"
    XEN_X86_FEATURE_SSE4_1 "XEN_X86_FEATURE_SSE4_1" XEN_X86_FEATURE_SSE4_2
    "XEN_X86_FEATURE_SSE4_2" XEN_X86_FEATURE_X2APIC "XEN_X86_FEATURE_X2APIC"
    XEN_X86_FEATURE_MOVBE "XEN_X86_FEATURE_MOVBE" XEN_X86_FEATURE_POPCNT
    "XEN_X86_FEATURE_POPCNT" XEN_X86_FEATURE_TSC_DEADLINE "XEN_X86_FEATURE_TSC_DEADLINE"
    XEN_X86_FEATURE_AESNI "XEN_X86_FEATURE_AESNI" XEN_X86_FEATURE_XSAVE
    "XEN_X86_FEATURE_XSAVE" XEN_X86_FEATURE_OSXSAVE "XEN_X86_FEATURE_OSXSAVE"
    XEN_X86_FEATURE_AVX "XEN_X86_FEATURE_AVX" XEN_X86_FEATURE_F16C "XEN_X86_FEATURE_F16C"
    XEN_X86_FEATURE_RDRAND "XEN_X86_FEATURE_RDRAND" XEN_X86_FEATURE_HYPERVISOR
    "XEN_X86_FEATURE_HYPERVISOR" XEN_X86_FEATURE_SYSCALL "XEN_X86_FEATURE_SYSCALL"
    XEN_X86_FEATURE_NX "XEN_X86_FEATURE_NX" XEN_X86_FEATURE_MMXEXT
    "XEN_X86_FEATURE_MMXEXT" XEN_X86_FEATURE_FFXSR "XEN_X86_FEATURE_FFXSR"
    XEN_X86_FEATURE_PAGE1GB "XEN_X86_FEATURE_PAGE1GB" XEN_X86_FEATURE_RDTSCP
    "XEN_X86_FEATURE_RDTSCP" XEN_X86_FEATURE_LM "XEN_X86_FEATURE_LM"
    XEN_X86_FEATURE_3DNOWEXT "XEN_X86_FEATURE_3DNOWEXT" XEN_X86_FEATURE_3DNOW
    "XEN_X86_FEATURE_3DNOW" XEN_X86_FEATURE_LAHF_LM "XEN_X86_FEATURE_LAHF_LM"
    XEN_X86_FEATURE_CMP_LEGACY "XEN_X86_FEATURE_CMP_LEGACY" XEN_X86_FEATURE_SVM
    "XEN_X86_FEATURE_SVM" XEN_X86_FEATURE_EXTAPIC "XEN_X86_FEATURE_EXTAPIC"
    XEN_X86_FEATURE_CR8_LEGACY "XEN_X86_FEATURE_CR8_LEGACY" XEN_X86_FEATURE_ABM
    "XEN_X86_FEATURE_ABM" XEN_X86_FEATURE_SSE4A "XEN_X86_FEATURE_SSE4A"
    XEN_X86_FEATURE_MISALIGNSSE "XEN_X86_FEATURE_MISALIGNSSE"
    XEN_X86_FEATURE_3DNOWPREFETCH "XEN_X86_FEATURE_3DNOWPREFETCH" XEN_X86_FEATURE_OSVW
    "XEN_X86_FEATURE_OSVW" XEN_X86_FEATURE_IBS "XEN_X86_FEATURE_IBS" XEN_X86_FEATURE_XOP
    "XEN_X86_FEATURE_XOP" XEN_X86_FEATURE_SKINIT "XEN_X86_FEATURE_SKINIT"
    XEN_X86_FEATURE_WDT "XEN_X86_FEATURE_WDT" XEN_X86_FEATURE_LWP "XEN_X86_FEATURE_LWP"
    XEN_X86_FEATURE_FMA4 "XEN_X86_FEATURE_FMA4" XEN_X86_FEATURE_NODEID_MSR
    "XEN_X86_FEATURE_NODEID_MSR" XEN_X86_FEATURE_TBM "XEN_X86_FEATURE_TBM"
    XEN_X86_FEATURE_TOPOEXT "XEN_X86_FEATURE_TOPOEXT" XEN_X86_FEATURE_DBEXT
    "XEN_X86_FEATURE_DBEXT" XEN_X86_FEATURE_MONITORX "XEN_X86_FEATURE_MONITORX"
    XEN_X86_FEATURE_ADDR_MSK_EXT "XEN_X86_FEATURE_ADDR_MSK_EXT" XEN_X86_FEATURE_XSAVEOPT
    "XEN_X86_FEATURE_XSAVEOPT" XEN_X86_FEATURE_XSAVEC "XEN_X86_FEATURE_XSAVEC"
    XEN_X86_FEATURE_XGETBV1 "XEN_X86_FEATURE_XGETBV1" XEN_X86_FEATURE_XSAVES
    "XEN_X86_FEATURE_XSAVES" XEN_X86_FEATURE_XFD "XEN_X86_FEATURE_XFD"
    XEN_X86_FEATURE_FSGSBASE "XEN_X86_FEATURE_FSGSBASE" XEN_X86_FEATURE_TSC_ADJUST
    "XEN_X86_FEATURE_TSC_ADJUST" XEN_X86_FEATURE_SGX "XEN_X86_FEATURE_SGX"
    XEN_X86_FEATURE_BMI1 "XEN_X86_FEATURE_BMI1" XEN_X86_FEATURE_HLE "XEN_X86_FEATURE_HLE"
    XEN_X86_FEATURE_AVX2 "XEN_X86_FEATURE_AVX2" XEN_X86_FEATURE_FDP_EXCP_ONLY
    "XEN_X86_FEATURE_FDP_EXCP_ONLY" XEN_X86_FEATURE_SMEP "XEN_X86_FEATURE_SMEP"
    XEN_X86_FEATURE_BMI2 "XEN_X86_FEATURE_BMI2" XEN_X86_FEATURE_ERMS
    "XEN_X86_FEATURE_ERMS" XEN_X86_FEATURE_INVPCID "XEN_X86_FEATURE_INVPCID"
    XEN_X86_FEATURE_RTM "XEN_X86_FEATURE_RTM" XEN_X86_FEATURE_PQM "XEN_X86_FEATURE_PQM"
    XEN_X86_FEATURE_NO_FPU_SEL "XEN_X86_FEATURE_NO_FPU_SEL" XEN_X86_FEATURE_MPX
    "XEN_X86_FEATURE_MPX" XEN_X86_FEATURE_PQE "XEN_X86_FEATURE_PQE"
    XEN_X86_FEATURE_AVX512F "XEN_X86_FEATURE_AVX512F" XEN_X86_FEATURE_AVX512DQ
    "XEN_X86_FEATURE_AVX512DQ" XEN_X86_FEATURE_RDSEED "XEN_X86_FEATURE_RDSEED"
    XEN_X86_FEATURE_ADX "XEN_X86_FEATURE_ADX" XEN_X86_FEATURE_SMAP "XEN_X86_FEATURE_SMAP"
    XEN_X86_FEATURE_AVX512_IFMA "XEN_X86_FEATURE_AVX512_IFMA" XEN_X86_FEATURE_CLFLUSHOPT
    "XEN_X86_FEATURE_CLFLUSHOPT" XEN_X86_FEATURE_CLWB "XEN_X86_FEATURE_CLWB"
    XEN_X86_FEATURE_PROC_TRACE "XEN_X86_FEATURE_PROC_TRACE" XEN_X86_FEATURE_AVX512PF
    "XEN_X86_FEATURE_AVX512PF" XEN_X86_FEATURE_AVX512ER "XEN_X86_FEATURE_AVX512ER"
    XEN_X86_FEATURE_AVX512CD "XEN_X86_FEATURE_AVX512CD" XEN_X86_FEATURE_SHA
    "XEN_X86_FEATURE_SHA" XEN_X86_FEATURE_AVX512BW "XEN_X86_FEATURE_AVX512BW"
    XEN_X86_FEATURE_AVX512VL "XEN_X86_FEATURE_AVX512VL" XEN_X86_FEATURE_PREFETCHWT1
    "XEN_X86_FEATURE_PREFETCHWT1" XEN_X86_FEATURE_AVX512_VBMI
    "XEN_X86_FEATURE_AVX512_VBMI" XEN_X86_FEATURE_UMIP "XEN_X86_FEATURE_UMIP"
    XEN_X86_FEATURE_PKU "XEN_X86_FEATURE_PKU" XEN_X86_FEATURE_OSPKE
    "XEN_X86_FEATURE_OSPKE" XEN_X86_FEATURE_WAITPKG "XEN_X86_FEATURE_WAITPKG"
    XEN_X86_FEATURE_AVX512_VBMI2 "XEN_X86_FEATURE_AVX512_VBMI2" XEN_X86_FEATURE_CET_SS
    "XEN_X86_FEATURE_CET_SS" XEN_X86_FEATURE_GFNI "XEN_X86_FEATURE_GFNI"
    XEN_X86_FEATURE_VAES "XEN_X86_FEATURE_VAES" XEN_X86_FEATURE_VPCLMULQDQ
    "XEN_X86_FEATURE_VPCLMULQDQ" XEN_X86_FEATURE_AVX512_VNNI
    "XEN_X86_FEATURE_AVX512_VNNI" XEN_X86_FEATURE_AVX512_BITALG
    "XEN_X86_FEATURE_AVX512_BITALG" XEN_X86_FEATURE_TME "XEN_X86_FEATURE_TME"
    XEN_X86_FEATURE_AVX512_VPOPCNTDQ "XEN_X86_FEATURE_AVX512_VPOPCNTDQ"
    XEN_X86_FEATURE_LA57 "XEN_X86_FEATURE_LA57" XEN_X86_FEATURE_RDPID
    "XEN_X86_FEATURE_RDPID" XEN_X86_FEATURE_BLD "XEN_X86_FEATURE_BLD"
    XEN_X86_FEATURE_CLDEMOTE "XEN_X86_FEATURE_CLDEMOTE" XEN_X86_FEATURE_MOVDIRI
    "XEN_X86_FEATURE_MOVDIRI" XEN_X86_FEATURE_MOVDIR64B "XEN_X86_FEATURE_MOVDIR64B"
    XEN_X86_FEATURE_ENQCMD "XEN_X86_FEATURE_ENQCMD" XEN_X86_FEATURE_SGX_LC
    "XEN_X86_FEATURE_SGX_LC" XEN_X86_FEATURE_PKS "XEN_X86_FEATURE_PKS"
    XEN_X86_FEATURE_HW_PSTATE "XEN_X86_FEATURE_HW_PSTATE" XEN_X86_FEATURE_ITSC
    "XEN_X86_FEATURE_ITSC" XEN_X86_FEATURE_CPB "XEN_X86_FEATURE_CPB" XEN_X86_FEATURE_EFRO
    "XEN_X86_FEATURE_EFRO" XEN_X86_FEATURE_CLZERO "XEN_X86_FEATURE_CLZERO"
    XEN_X86_FEATURE_RSTR_FP_ERR_PTRS "XEN_X86_FEATURE_RSTR_FP_ERR_PTRS"
    XEN_X86_FEATURE_WBNOINVD "XEN_X86_FEATURE_WBNOINVD" XEN_X86_FEATURE_IBPB
    "XEN_X86_FEATURE_IBPB" XEN_X86_FEATURE_IBRS "XEN_X86_FEATURE_IBRS"
    XEN_X86_FEATURE_AMD_STIBP "XEN_X86_FEATURE_AMD_STIBP" XEN_X86_FEATURE_IBRS_ALWAYS
    "XEN_X86_FEATURE_IBRS_ALWAYS" XEN_X86_FEATURE_STIBP_ALWAYS
    "XEN_X86_FEATURE_STIBP_ALWAYS" XEN_X86_FEATURE_IBRS_FAST "XEN_X86_FEATURE_IBRS_FAST"
    XEN_X86_FEATURE_IBRS_SAME_MODE "XEN_X86_FEATURE_IBRS_SAME_MODE"
    XEN_X86_FEATURE_NO_LMSL "XEN_X86_FEATURE_NO_LMSL" XEN_X86_FEATURE_AMD_PPIN
    "XEN_X86_FEATURE_AMD_PPIN" XEN_X86_FEATURE_AMD_SSBD "XEN_X86_FEATURE_AMD_SSBD"
    XEN_X86_FEATURE_VIRT_SSBD "XEN_X86_FEATURE_VIRT_SSBD" XEN_X86_FEATURE_SSB_NO
    "XEN_X86_FEATURE_SSB_NO" XEN_X86_FEATURE_CPPC "XEN_X86_FEATURE_CPPC"
    XEN_X86_FEATURE_PSFD "XEN_X86_FEATURE_PSFD" XEN_X86_FEATURE_BTC_NO
    "XEN_X86_FEATURE_BTC_NO" XEN_X86_FEATURE_IBPB_RET "XEN_X86_FEATURE_IBPB_RET"
    XEN_X86_FEATURE_SGX_KEYS "XEN_X86_FEATURE_SGX_KEYS" XEN_X86_FEATURE_AVX512_4VNNIW
    "XEN_X86_FEATURE_AVX512_4VNNIW" XEN_X86_FEATURE_AVX512_4FMAPS
    "XEN_X86_FEATURE_AVX512_4FMAPS" XEN_X86_FEATURE_FSRM "XEN_X86_FEATURE_FSRM"
    XEN_X86_FEATURE_UINTR "XEN_X86_FEATURE_UINTR" XEN_X86_FEATURE_AVX512_VP2INTERSECT
    "XEN_X86_FEATURE_AVX512_VP2INTERSECT" XEN_X86_FEATURE_SRBDS_CTRL
    "XEN_X86_FEATURE_SRBDS_CTRL" XEN_X86_FEATURE_MD_CLEAR "XEN_X86_FEATURE_MD_CLEAR"
    XEN_X86_FEATURE_RTM_ALWAYS_ABORT "XEN_X86_FEATURE_RTM_ALWAYS_ABORT"
    XEN_X86_FEATURE_TSX_FORCE_ABORT "XEN_X86_FEATURE_TSX_FORCE_ABORT"
    XEN_X86_FEATURE_SERIALIZE "XEN_X86_FEATURE_SERIALIZE" XEN_X86_FEATURE_HYBRID
    "XEN_X86_FEATURE_HYBRID" XEN_X86_FEATURE_TSXLDTRK "XEN_X86_FEATURE_TSXLDTRK"
    XEN_X86_FEATURE_PCONFIG "XEN_X86_FEATURE_PCONFIG" XEN_X86_FEATURE_ARCH_LBR
    "XEN_X86_FEATURE_ARCH_LBR" XEN_X86_FEATURE_CET_IBT "XEN_X86_FEATURE_CET_IBT"
    XEN_X86_FEATURE_AMX_BF16 "XEN_X86_FEATURE_AMX_BF16" XEN_X86_FEATURE_AVX512_FP16
    "XEN_X86_FEATURE_AVX512_FP16" XEN_X86_FEATURE_AMX_TILE "XEN_X86_FEATURE_AMX_TILE"
    XEN_X86_FEATURE_AMX_INT8 "XEN_X86_FEATURE_AMX_INT8" XEN_X86_FEATURE_IBRSB
    "XEN_X86_FEATURE_IBRSB" XEN_X86_FEATURE_STIBP "XEN_X86_FEATURE_STIBP"
    XEN_X86_FEATURE_L1D_FLUSH "XEN_X86_FEATURE_L1D_FLUSH" XEN_X86_FEATURE_ARCH_CAPS
    "XEN_X86_FEATURE_ARCH_CAPS" XEN_X86_FEATURE_CORE_CAPS "XEN_X86_FEATURE_CORE_CAPS"
    XEN_X86_FEATURE_SSBD "XEN_X86_FEATURE_SSBD" XEN_X86_FEATURE_SHA512
    "XEN_X86_FEATURE_SHA512" XEN_X86_FEATURE_SM3 "XEN_X86_FEATURE_SM3"
    XEN_X86_FEATURE_SM4 "XEN_X86_FEATURE_SM4" XEN_X86_FEATURE_AVX_VNNI
    "XEN_X86_FEATURE_AVX_VNNI" XEN_X86_FEATURE_AVX512_BF16 "XEN_X86_FEATURE_AVX512_BF16"
    XEN_X86_FEATURE_LASS "XEN_X86_FEATURE_LASS" XEN_X86_FEATURE_CMPCCXADD
    "XEN_X86_FEATURE_CMPCCXADD" XEN_X86_FEATURE_ARCH_PERF_MON
    "XEN_X86_FEATURE_ARCH_PERF_MON" XEN_X86_FEATURE_FZRM "XEN_X86_FEATURE_FZRM"
    XEN_X86_FEATURE_FSRS "XEN_X86_FEATURE_FSRS" XEN_X86_FEATURE_FSRCS
    "XEN_X86_FEATURE_FSRCS" XEN_X86_FEATURE_FRED "XEN_X86_FEATURE_FRED"
    XEN_X86_FEATURE_LKGS "XEN_X86_FEATURE_LKGS" XEN_X86_FEATURE_WRMSRNS
    "XEN_X86_FEATURE_WRMSRNS" XEN_X86_FEATURE_NMI_SRC "XEN_X86_FEATURE_NMI_SRC"
    XEN_X86_FEATURE_AMX_FP16 "XEN_X86_FEATURE_AMX_FP16" XEN_X86_FEATURE_AVX_IFMA
    "XEN_X86_FEATURE_AVX_IFMA" XEN_X86_FEATURE_LAM "XEN_X86_FEATURE_LAM"
    XEN_X86_FEATURE_MSRLIST "XEN_X86_FEATURE_MSRLIST" XEN_X86_FEATURE_NO_INVD
    "XEN_X86_FEATURE_NO_INVD" XEN_X86_FEATURE_NO_NEST_BP "XEN_X86_FEATURE_NO_NEST_BP"
    XEN_X86_FEATURE_FS_GS_NS "XEN_X86_FEATURE_FS_GS_NS" XEN_X86_FEATURE_LFENCE_DISPATCH
    "XEN_X86_FEATURE_LFENCE_DISPATCH" XEN_X86_FEATURE_VERW_CLEAR
    "XEN_X86_FEATURE_VERW_CLEAR" XEN_X86_FEATURE_NSCB "XEN_X86_FEATURE_NSCB"
    XEN_X86_FEATURE_AUTO_IBRS "XEN_X86_FEATURE_AUTO_IBRS" XEN_X86_FEATURE_AMD_FSRS
    "XEN_X86_FEATURE_AMD_FSRS" XEN_X86_FEATURE_AMD_FSRC "XEN_X86_FEATURE_AMD_FSRC"
    XEN_X86_FEATURE_CPUID_USER_DIS "XEN_X86_FEATURE_CPUID_USER_DIS" XEN_X86_FEATURE_EPSF
    "XEN_X86_FEATURE_EPSF" XEN_X86_FEATURE_FSRSC "XEN_X86_FEATURE_FSRSC"
    XEN_X86_FEATURE_AMD_PREFETCHI "XEN_X86_FEATURE_AMD_PREFETCHI"
    XEN_X86_FEATURE_AVX512_BMM "XEN_X86_FEATURE_AVX512_BMM" XEN_X86_FEATURE_SBPB
    "XEN_X86_FEATURE_SBPB" XEN_X86_FEATURE_IBPB_BRTYPE "XEN_X86_FEATURE_IBPB_BRTYPE"
    XEN_X86_FEATURE_SRSO_NO "XEN_X86_FEATURE_SRSO_NO" XEN_X86_FEATURE_SRSO_US_NO
    "XEN_X86_FEATURE_SRSO_US_NO" XEN_X86_FEATURE_SRSO_MSR_FIX
    "XEN_X86_FEATURE_SRSO_MSR_FIX" XEN_X86_FEATURE_INTEL_PPIN
    "XEN_X86_FEATURE_INTEL_PPIN" XEN_X86_FEATURE_INTEL_PSFD "XEN_X86_FEATURE_INTEL_PSFD"
    XEN_X86_FEATURE_IPRED_CTRL "XEN_X86_FEATURE_IPRED_CTRL" XEN_X86_FEATURE_RRSBA_CTRL
    "XEN_X86_FEATURE_RRSBA_CTRL" XEN_X86_FEATURE_DDP_CTRL "XEN_X86_FEATURE_DDP_CTRL"
    XEN_X86_FEATURE_BHI_CTRL "XEN_X86_FEATURE_BHI_CTRL" XEN_X86_FEATURE_MCDT_NO
    "XEN_X86_FEATURE_MCDT_NO" XEN_X86_FEATURE_UC_LOCK_DIS "XEN_X86_FEATURE_UC_LOCK_DIS"
    XEN_X86_FEATURE_AVX_VNNI_INT8 "XEN_X86_FEATURE_AVX_VNNI_INT8"
    XEN_X86_FEATURE_AVX_NE_CONVERT "XEN_X86_FEATURE_AVX_NE_CONVERT"
    XEN_X86_FEATURE_AMX_COMPLEX "XEN_X86_FEATURE_AMX_COMPLEX"
    XEN_X86_FEATURE_AVX_VNNI_INT16 "XEN_X86_FEATURE_AVX_VNNI_INT16"
    XEN_X86_FEATURE_PREFETCHI "XEN_X86_FEATURE_PREFETCHI" XEN_X86_FEATURE_UIRET_UIF
    "XEN_X86_FEATURE_UIRET_UIF" XEN_X86_FEATURE_CET_SSS "XEN_X86_FEATURE_CET_SSS"
    XEN_X86_FEATURE_SLSM "XEN_X86_FEATURE_SLSM" XEN_X86_FEATURE_RDCL_NO
    "XEN_X86_FEATURE_RDCL_NO" XEN_X86_FEATURE_EIBRS "XEN_X86_FEATURE_EIBRS"
    XEN_X86_FEATURE_RSBA "XEN_X86_FEATURE_RSBA" XEN_X86_FEATURE_SKIP_L1DFL
    "XEN_X86_FEATURE_SKIP_L1DFL" XEN_X86_FEATURE_INTEL_SSB_NO
    "XEN_X86_FEATURE_INTEL_SSB_NO" XEN_X86_FEATURE_MDS_NO "XEN_X86_FEATURE_MDS_NO"
    XEN_X86_FEATURE_IF_PSCHANGE_MC_NO "XEN_X86_FEATURE_IF_PSCHANGE_MC_NO"
    XEN_X86_FEATURE_TSX_CTRL "XEN_X86_FEATURE_TSX_CTRL" XEN_X86_FEATURE_TAA_NO
    "XEN_X86_FEATURE_TAA_NO" XEN_X86_FEATURE_MCU_CTRL "XEN_X86_FEATURE_MCU_CTRL"
    XEN_X86_FEATURE_MISC_PKG_CTRL "XEN_X86_FEATURE_MISC_PKG_CTRL"
    XEN_X86_FEATURE_ENERGY_FILTERING "XEN_X86_FEATURE_ENERGY_FILTERING"
    XEN_X86_FEATURE_DOITM "XEN_X86_FEATURE_DOITM" XEN_X86_FEATURE_SBDR_SSDP_NO
    "XEN_X86_FEATURE_SBDR_SSDP_NO" XEN_X86_FEATURE_FBSDP_NO "XEN_X86_FEATURE_FBSDP_NO"
    XEN_X86_FEATURE_PSDP_NO "XEN_X86_FEATURE_PSDP_NO" XEN_X86_FEATURE_MCU_EXT
    "XEN_X86_FEATURE_MCU_EXT" XEN_X86_FEATURE_FB_CLEAR "XEN_X86_FEATURE_FB_CLEAR"
    XEN_X86_FEATURE_FB_CLEAR_CTRL "XEN_X86_FEATURE_FB_CLEAR_CTRL" XEN_X86_FEATURE_RRSBA
    "XEN_X86_FEATURE_RRSBA" XEN_X86_FEATURE_BHI_NO "XEN_X86_FEATURE_BHI_NO"
    XEN_X86_FEATURE_XAPIC_STATUS "XEN_X86_FEATURE_XAPIC_STATUS"
    XEN_X86_FEATURE_OVRCLK_STATUS "XEN_X86_FEATURE_OVRCLK_STATUS"
    XEN_X86_FEATURE_PBRSB_NO "XEN_X86_FEATURE_PBRSB_NO" XEN_X86_FEATURE_GDS_CTRL
    "XEN_X86_FEATURE_GDS_CTRL" XEN_X86_FEATURE_GDS_NO "XEN_X86_FEATURE_GDS_NO"
    XEN_X86_FEATURE_RFDS_NO "XEN_X86_FEATURE_RFDS_NO" XEN_X86_FEATURE_RFDS_CLEAR
    "XEN_X86_FEATURE_RFDS_CLEAR" XEN_X86_FEATURE_IGN_UMONITOR
    "XEN_X86_FEATURE_IGN_UMONITOR" XEN_X86_FEATURE_MON_UMON_MITG
    "XEN_X86_FEATURE_MON_UMON_MITG" XEN_X86_FEATURE_PB_OPT_CTRL
    "XEN_X86_FEATURE_PB_OPT_CTRL" XEN_X86_FEATURE_ITS_NO "XEN_X86_FEATURE_ITS_NO"
    XEN_X86_FEATURE_TSA_SQ_NO "XEN_X86_FEATURE_TSA_SQ_NO" XEN_X86_FEATURE_TSA_L1_NO
    "XEN_X86_FEATURE_TSA_L1_NO"
}
