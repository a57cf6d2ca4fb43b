// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "arch-x86/cpufeatureset.h",
    abis: [x86],
}

/// The features, by their numbers in a featureset.
#[xen_abi(
    c_enum(u32),
    anonymous,
    x_macro(
        name(XEN_CPUFEATURE),
        prefix(XEN_X86_FEATURE_),
        guard(__XEN_PUBLIC_ARCH_X86_CPUFEATURESET_H__),
        marker(XEN_CPUFEATURESET_DEFAULT_INCLUDE)
    )
)]
pub enum XenX86Feature {
    /// Floating-point unit.
    #[abi(heading = "Intel: CPUID 0x00000001.edx, word 0", mark = "A")]
    XEN_X86_FEATURE_FPU = 0 * 32 + 0,
    /// Virtual 8086 mode extensions.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_VME = 0 * 32 + 1,
    /// Debugging extensions (I/O breakpoints).
    #[abi(mark = "A")]
    XEN_X86_FEATURE_DE = 0 * 32 + 2,
    /// Page size extensions (4M pages).
    #[abi(mark = "S")]
    XEN_X86_FEATURE_PSE = 0 * 32 + 3,
    /// Time stamp counter.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_TSC = 0 * 32 + 4,
    /// Model-specific registers: RDMSR, WRMSR.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_MSR = 0 * 32 + 5,
    /// Physical address extension.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_PAE = 0 * 32 + 6,
    /// Machine check exception.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_MCE = 0 * 32 + 7,
    /// CMPXCHG8B.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_CX8 = 0 * 32 + 8,
    /// Local APIC.
    #[abi(mark = "!A")]
    XEN_X86_FEATURE_APIC = 0 * 32 + 9,
    /// SYSENTER, SYSEXIT.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SEP = 0 * 32 + 11,
    /// Memory type range registers.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_MTRR = 0 * 32 + 12,
    /// Global pages.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_PGE = 0 * 32 + 13,
    /// Machine check architecture.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_MCA = 0 * 32 + 14,
    /// CMOVcc; with an FPU also FCMOVcc and FCOMI.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_CMOV = 0 * 32 + 15,
    /// Page attribute table.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_PAT = 0 * 32 + 16,
    /// 36-bit addresses of large pages.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_PSE36 = 0 * 32 + 17,
    /// CLFLUSH.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_CLFLUSH = 0 * 32 + 19,
    /// Debug store.
    XEN_X86_FEATURE_DS = 0 * 32 + 21,
    /// Thermal monitoring and clock control MSRs.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_ACPI = 0 * 32 + 22,
    /// MMX.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_MMX = 0 * 32 + 23,
    /// FXSAVE, FXRSTOR.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_FXSR = 0 * 32 + 24,
    /// SSE.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SSE = 0 * 32 + 25,
    /// SSE2.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SSE2 = 0 * 32 + 26,
    /// Self-snoop.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SS = 0 * 32 + 27,
    /// More than one logical processor in the package.
    #[abi(mark = "!A")]
    XEN_X86_FEATURE_HTT = 0 * 32 + 28,
    /// Thermal monitor 1.
    XEN_X86_FEATURE_TM1 = 0 * 32 + 29,
    /// Pending break enable.
    XEN_X86_FEATURE_PBE = 0 * 32 + 31,
    /// SSE3.
    #[abi(heading = "Intel: CPUID 0x00000001.ecx, word 1", mark = "A")]
    XEN_X86_FEATURE_SSE3 = 1 * 32 + 0,
    /// PCLMULQDQ (carry-less multiplication).
    #[abi(mark = "A")]
    XEN_X86_FEATURE_PCLMULQDQ = 1 * 32 + 1,
    /// 64-bit debug store.
    XEN_X86_FEATURE_DTES64 = 1 * 32 + 2,
    /// MONITOR, MWAIT.
    XEN_X86_FEATURE_MONITOR = 1 * 32 + 3,
    /// Debug store qualified by CPL.
    XEN_X86_FEATURE_DSCPL = 1 * 32 + 4,
    /// VMX (Intel's virtualisation).
    #[abi(mark = "h")]
    XEN_X86_FEATURE_VMX = 1 * 32 + 5,
    /// SMX (measured launch).
    XEN_X86_FEATURE_SMX = 1 * 32 + 6,
    /// Enhanced SpeedStep.
    XEN_X86_FEATURE_EIST = 1 * 32 + 7,
    /// Thermal monitor 2.
    XEN_X86_FEATURE_TM2 = 1 * 32 + 8,
    /// SSSE3.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SSSE3 = 1 * 32 + 9,
    /// Silicon debug (MSR_DEBUG_INTERFACE).
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_SDBG = 1 * 32 + 11,
    /// FMA (three operands).
    #[abi(mark = "A")]
    XEN_X86_FEATURE_FMA = 1 * 32 + 12,
    /// CMPXCHG16B.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_CX16 = 1 * 32 + 13,
    /// Control of task priority messages.
    XEN_X86_FEATURE_XTPR = 1 * 32 + 14,
    /// MSR_PERF_CAPABILITIES.
    XEN_X86_FEATURE_PDCM = 1 * 32 + 15,
    /// Process-context identifiers.
    #[abi(mark = "H")]
    XEN_X86_FEATURE_PCID = 1 * 32 + 17,
    /// Direct cache access.
    XEN_X86_FEATURE_DCA = 1 * 32 + 18,
    /// SSE4.1.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SSE4_1 = 1 * 32 + 19,
    /// SSE4.2.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SSE4_2 = 1 * 32 + 20,
    /// x2APIC mode.
    #[abi(mark = "!S")]
    XEN_X86_FEATURE_X2APIC = 1 * 32 + 21,
    /// MOVBE.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_MOVBE = 1 * 32 + 22,
    /// POPCNT.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_POPCNT = 1 * 32 + 23,
    /// APIC timer with a TSC deadline.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_TSC_DEADLINE = 1 * 32 + 24,
    /// AES-NI.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AESNI = 1 * 32 + 25,
    /// XSAVE, XRSTOR, XSETBV, XGETBV.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_XSAVE = 1 * 32 + 26,
    /// CR4.OSXSAVE is set.
    #[abi(mark = "!")]
    XEN_X86_FEATURE_OSXSAVE = 1 * 32 + 27,
    /// AVX.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX = 1 * 32 + 28,
    /// Conversion of half-precision floats.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_F16C = 1 * 32 + 29,
    /// RDRAND.
    #[abi(mark = "!A")]
    XEN_X86_FEATURE_RDRAND = 1 * 32 + 30,
    /// Runs under a hypervisor.
    #[abi(mark = "!A")]
    XEN_X86_FEATURE_HYPERVISOR = 1 * 32 + 31,
    /// SYSCALL, SYSRET.
    #[abi(heading = "AMD: CPUID 0x80000001.edx, word 2", mark = "A")]
    XEN_X86_FEATURE_SYSCALL = 2 * 32 + 11,
    /// No-execute pages.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_NX = 2 * 32 + 20,
    /// AMD's extensions of MMX.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_MMXEXT = 2 * 32 + 22,
    /// Fast FXSAVE, FXRSTOR.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_FFXSR = 2 * 32 + 25,
    /// 1G pages.
    #[abi(mark = "H")]
    XEN_X86_FEATURE_PAGE1GB = 2 * 32 + 26,
    /// RDTSCP.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_RDTSCP = 2 * 32 + 27,
    /// Long mode.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_LM = 2 * 32 + 29,
    /// More 3DNow! instructions.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_3DNOWEXT = 2 * 32 + 30,
    /// 3DNow! instructions.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_3DNOW = 2 * 32 + 31,
    /// LAHF, SAHF in long mode.
    #[abi(heading = "AMD: CPUID 0x80000001.ecx, word 3", mark = "A")]
    XEN_X86_FEATURE_LAHF_LM = 3 * 32 + 0,
    /// The logical processors are cores, not threads.
    #[abi(mark = "!A")]
    XEN_X86_FEATURE_CMP_LEGACY = 3 * 32 + 1,
    /// SVM (AMD's virtualisation).
    #[abi(mark = "h")]
    XEN_X86_FEATURE_SVM = 3 * 32 + 2,
    /// Extended APIC registers.
    XEN_X86_FEATURE_EXTAPIC = 3 * 32 + 3,
    /// CR8 outside of long mode.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_CR8_LEGACY = 3 * 32 + 4,
    /// LZCNT (advanced bit manipulation).
    #[abi(mark = "A")]
    XEN_X86_FEATURE_ABM = 3 * 32 + 5,
    /// SSE4A.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SSE4A = 3 * 32 + 6,
    /// SSE with misaligned operands.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_MISALIGNSSE = 3 * 32 + 7,
    /// PREFETCH, PREFETCHW.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_3DNOWPREFETCH = 3 * 32 + 8,
    /// OS-visible workarounds.
    XEN_X86_FEATURE_OSVW = 3 * 32 + 9,
    /// Instruction-based sampling.
    XEN_X86_FEATURE_IBS = 3 * 32 + 10,
    /// XOP.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_XOP = 3 * 32 + 11,
    /// SKINIT, STGI.
    XEN_X86_FEATURE_SKINIT = 3 * 32 + 12,
    /// Watchdog timer.
    XEN_X86_FEATURE_WDT = 3 * 32 + 13,
    /// Lightweight profiling.
    XEN_X86_FEATURE_LWP = 3 * 32 + 15,
    /// FMA4 (four operands).
    #[abi(mark = "A")]
    XEN_X86_FEATURE_FMA4 = 3 * 32 + 16,
    /// MSR with the node's number.
    XEN_X86_FEATURE_NODEID_MSR = 3 * 32 + 19,
    /// Trailing bit manipulation.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_TBM = 3 * 32 + 21,
    /// Topology leaves.
    XEN_X86_FEATURE_TOPOEXT = 3 * 32 + 22,
    /// Data breakpoint extension.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_DBEXT = 3 * 32 + 26,
    /// MONITORX, MWAITX.
    XEN_X86_FEATURE_MONITORX = 3 * 32 + 29,
    /// Address masks of all breakpoints.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_ADDR_MSK_EXT = 3 * 32 + 30,
    /// XSAVEOPT.
    #[abi(heading = "Intel: CPUID 0x0000000d:1.eax, word 4", mark = "A")]
    XEN_X86_FEATURE_XSAVEOPT = 4 * 32 + 0,
    /// XSAVEC, compacted XRSTOR.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_XSAVEC = 4 * 32 + 1,
    /// XGETBV with ecx = 1.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_XGETBV1 = 4 * 32 + 2,
    /// XSAVES, XRSTORS.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_XSAVES = 4 * 32 + 3,
    /// Extended feature disable: MSR_XFD, MSR_XFD_ERR.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_XFD = 4 * 32 + 4,
    /// RDFSBASE, RDGSBASE, WRFSBASE, WRGSBASE.
    #[abi(heading = "Intel: CPUID 0x00000007:0.ebx, word 5", mark = "A")]
    XEN_X86_FEATURE_FSGSBASE = 5 * 32 + 0,
    /// MSR_TSC_ADJUST.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_TSC_ADJUST = 5 * 32 + 1,
    /// SGX (enclaves).
    XEN_X86_FEATURE_SGX = 5 * 32 + 2,
    /// BMI1.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_BMI1 = 5 * 32 + 3,
    /// Hardware lock elision.
    #[abi(mark = "!a")]
    XEN_X86_FEATURE_HLE = 5 * 32 + 4,
    /// AVX2.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX2 = 5 * 32 + 5,
    /// The x87 data pointer changes on exceptions only.
    #[abi(mark = "!")]
    XEN_X86_FEATURE_FDP_EXCP_ONLY = 5 * 32 + 6,
    /// Supervisor-mode execution prevention.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_SMEP = 5 * 32 + 7,
    /// BMI2.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_BMI2 = 5 * 32 + 8,
    /// Enhanced REP MOVSB, REP STOSB.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_ERMS = 5 * 32 + 9,
    /// INVPCID.
    #[abi(mark = "H")]
    XEN_X86_FEATURE_INVPCID = 5 * 32 + 10,
    /// Restricted transactional memory.
    #[abi(mark = "!A")]
    XEN_X86_FEATURE_RTM = 5 * 32 + 11,
    /// Quality of service: monitoring.
    XEN_X86_FEATURE_PQM = 5 * 32 + 12,
    /// The x87 CS and DS selectors are zero.
    #[abi(mark = "!")]
    XEN_X86_FEATURE_NO_FPU_SEL = 5 * 32 + 13,
    /// Memory protection extensions.
    #[abi(mark = "s")]
    XEN_X86_FEATURE_MPX = 5 * 32 + 14,
    /// Quality of service: enforcement.
    XEN_X86_FEATURE_PQE = 5 * 32 + 15,
    /// AVX-512 foundation.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512F = 5 * 32 + 16,
    /// AVX-512: doublewords and quadwords.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512DQ = 5 * 32 + 17,
    /// RDSEED.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_RDSEED = 5 * 32 + 18,
    /// ADCX, ADOX.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_ADX = 5 * 32 + 19,
    /// Supervisor-mode access prevention.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_SMAP = 5 * 32 + 20,
    /// AVX-512: integer fused multiply-add.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512_IFMA = 5 * 32 + 21,
    /// CLFLUSHOPT.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_CLFLUSHOPT = 5 * 32 + 23,
    /// CLWB.
    #[abi(mark = "!A")]
    XEN_X86_FEATURE_CLWB = 5 * 32 + 24,
    /// Processor trace.
    XEN_X86_FEATURE_PROC_TRACE = 5 * 32 + 25,
    /// AVX-512: prefetch (Xeon Phi).
    XEN_X86_FEATURE_AVX512PF = 5 * 32 + 26,
    /// AVX-512: exponentials and reciprocals (Xeon Phi).
    XEN_X86_FEATURE_AVX512ER = 5 * 32 + 27,
    /// AVX-512: conflict detection.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512CD = 5 * 32 + 28,
    /// SHA-1 and SHA-256.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SHA = 5 * 32 + 29,
    /// AVX-512: bytes and words.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512BW = 5 * 32 + 30,
    /// AVX-512: shorter vectors.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512VL = 5 * 32 + 31,
    /// PREFETCHWT1.
    #[abi(heading = "Intel: CPUID 0x00000007:0.ecx, word 6", mark = "A")]
    XEN_X86_FEATURE_PREFETCHWT1 = 6 * 32 + 0,
    /// AVX-512: byte manipulation.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512_VBMI = 6 * 32 + 1,
    /// User-mode instruction prevention.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_UMIP = 6 * 32 + 2,
    /// Protection keys for user pages.
    #[abi(mark = "H")]
    XEN_X86_FEATURE_PKU = 6 * 32 + 3,
    /// CR4.PKE is set.
    #[abi(mark = "!")]
    XEN_X86_FEATURE_OSPKE = 6 * 32 + 4,
    /// UMONITOR, UMWAIT, TPAUSE.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_WAITPKG = 6 * 32 + 5,
    /// AVX-512: more byte manipulation.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512_VBMI2 = 6 * 32 + 6,
    /// CET: shadow stacks.
    XEN_X86_FEATURE_CET_SS = 6 * 32 + 7,
    /// Galois fields.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_GFNI = 6 * 32 + 8,
    /// AES on wide vectors.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_VAES = 6 * 32 + 9,
    /// Carry-less multiplication on wide vectors.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_VPCLMULQDQ = 6 * 32 + 10,
    /// AVX-512: neural networks.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512_VNNI = 6 * 32 + 11,
    /// AVX-512: bit algorithms.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512_BITALG = 6 * 32 + 12,
    /// Total memory encryption.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_TME = 6 * 32 + 13,
    /// AVX-512: POPCNT of doublewords and quadwords.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512_VPOPCNTDQ = 6 * 32 + 14,
    /// 57-bit linear addresses (5-level paging).
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_LA57 = 6 * 32 + 16,
    /// RDPID.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_RDPID = 6 * 32 + 22,
    /// Bus lock detection by debug exception.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_BLD = 6 * 32 + 24,
    /// CLDEMOTE.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_CLDEMOTE = 6 * 32 + 25,
    /// MOVDIRI.
    #[abi(mark = "a")]
    XEN_X86_FEATURE_MOVDIRI = 6 * 32 + 27,
    /// MOVDIR64B.
    #[abi(mark = "a")]
    XEN_X86_FEATURE_MOVDIR64B = 6 * 32 + 28,
    /// ENQCMD, ENQCMDS.
    XEN_X86_FEATURE_ENQCMD = 6 * 32 + 29,
    /// SGX launch configuration.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_SGX_LC = 6 * 32 + 30,
    /// Protection keys for supervisor pages.
    #[abi(mark = "H")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_PKS = 6 * 32 + 31,
    /// Hardware P-states.
    #[abi(heading = "AMD: CPUID 0x80000007.edx, word 7")]
    XEN_X86_FEATURE_HW_PSTATE = 7 * 32 + 7,
    /// Invariant TSC.
    #[abi(mark = "a")]
    XEN_X86_FEATURE_ITSC = 7 * 32 + 8,
    /// Core performance boost.
    XEN_X86_FEATURE_CPB = 7 * 32 + 9,
    /// Read-only APERF and MPERF.
    XEN_X86_FEATURE_EFRO = 7 * 32 + 10,
    /// CLZERO.
    #[abi(heading = "AMD: CPUID 0x80000008.ebx, word 8", mark = "A")]
    XEN_X86_FEATURE_CLZERO = 8 * 32 + 0,
    /// FXSAVE, XSAVE and their opposites always carry the FPU error pointers.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_RSTR_FP_ERR_PTRS = 8 * 32 + 2,
    /// WBNOINVD.
    XEN_X86_FEATURE_WBNOINVD = 8 * 32 + 9,
    /// MSR_PRED_CMD.IBPB.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_IBPB = 8 * 32 + 12,
    /// MSR_SPEC_CTRL.IBRS.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_IBRS = 8 * 32 + 14,
    /// MSR_SPEC_CTRL.STIBP.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_AMD_STIBP = 8 * 32 + 15,
    /// IBRS is best always on.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_IBRS_ALWAYS = 8 * 32 + 16,
    /// STIBP is best always on.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_STIBP_ALWAYS = 8 * 32 + 17,
    /// IBRS is better than what software can do.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_IBRS_FAST = 8 * 32 + 18,
    /// IBRS protects within a mode.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_IBRS_SAME_MODE = 8 * 32 + 19,
    /// No EFER.LMSLE.
    #[abi(mark = "S|")]
    XEN_X86_FEATURE_NO_LMSL = 8 * 32 + 20,
    /// Protected processor inventory number.
    XEN_X86_FEATURE_AMD_PPIN = 8 * 32 + 23,
    /// MSR_SPEC_CTRL.SSBD.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_AMD_SSBD = 8 * 32 + 24,
    /// MSR_VIRT_SPEC_CTRL.SSBD.
    #[abi(mark = "!")]
    XEN_X86_FEATURE_VIRT_SSBD = 8 * 32 + 25,
    /// Not vulnerable to speculative store bypass.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SSB_NO = 8 * 32 + 26,
    /// Collaborative processor performance control.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_CPPC = 8 * 32 + 27,
    /// MSR_SPEC_CTRL.PSFD.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_PSFD = 8 * 32 + 28,
    /// Not vulnerable to branch type confusion.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_BTC_NO = 8 * 32 + 29,
    /// IBPB flushes return predictions.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_IBPB_RET = 8 * 32 + 30,
    /// SGX attestation.
    #[abi(heading = "Intel: CPUID 0x00000007:0.edx, word 9")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_SGX_KEYS = 9 * 32 + 1,
    /// AVX-512: neural networks on words (Xeon Phi).
    XEN_X86_FEATURE_AVX512_4VNNIW = 9 * 32 + 2,
    /// AVX-512: multiply-accumulate of single precision (Xeon Phi).
    XEN_X86_FEATURE_AVX512_4FMAPS = 9 * 32 + 3,
    /// Fast short REP MOVSB.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_FSRM = 9 * 32 + 4,
    /// User interrupts.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_UINTR = 9 * 32 + 5,
    /// AVX-512: VP2INTERSECT.
    #[abi(mark = "a")]
    XEN_X86_FEATURE_AVX512_VP2INTERSECT = 9 * 32 + 8,
    /// MSR_MCU_OPT_CTRL.RNGDS_MITG_DIS.
    XEN_X86_FEATURE_SRBDS_CTRL = 9 * 32 + 9,
    /// VERW clears buffers.
    #[abi(mark = "!A|")]
    XEN_X86_FEATURE_MD_CLEAR = 9 * 32 + 10,
    /// Every transaction aborts.
    #[abi(mark = "!")]
    XEN_X86_FEATURE_RTM_ALWAYS_ABORT = 9 * 32 + 11,
    /// MSR_TSX_FORCE_ABORT.RTM_ABORT.
    XEN_X86_FEATURE_TSX_FORCE_ABORT = 9 * 32 + 13,
    /// SERIALIZE.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SERIALIZE = 9 * 32 + 14,
    /// Cores of several sorts.
    XEN_X86_FEATURE_HYBRID = 9 * 32 + 15,
    /// XSUSLDTRK, XRESLDTRK.
    #[abi(mark = "a")]
    XEN_X86_FEATURE_TSXLDTRK = 9 * 32 + 16,
    /// PCONFIG.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_PCONFIG = 9 * 32 + 18,
    /// Architectural last branch records.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_ARCH_LBR = 9 * 32 + 19,
    /// CET: indirect branch tracking.
    XEN_X86_FEATURE_CET_IBT = 9 * 32 + 20,
    /// AMX: BFloat16.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AMX_BF16 = 9 * 32 + 22,
    /// AVX-512: half precision.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512_FP16 = 9 * 32 + 23,
    /// AMX: tiles.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AMX_TILE = 9 * 32 + 24,
    /// AMX: 8-bit integers.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AMX_INT8 = 9 * 32 + 25,
    /// MSR_SPEC_CTRL.IBRS, MSR_PRED_CMD.IBPB.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_IBRSB = 9 * 32 + 26,
    /// MSR_SPEC_CTRL.STIBP.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_STIBP = 9 * 32 + 27,
    /// MSR_FLUSH_CMD.L1D_FLUSH.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_L1D_FLUSH = 9 * 32 + 28,
    /// MSR_ARCH_CAPS.
    #[abi(mark = "!A")]
    XEN_X86_FEATURE_ARCH_CAPS = 9 * 32 + 29,
    /// MSR_CORE_CAPS.
    XEN_X86_FEATURE_CORE_CAPS = 9 * 32 + 30,
    /// MSR_SPEC_CTRL.SSBD.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SSBD = 9 * 32 + 31,
    /// SHA-512.
    #[abi(heading = "Intel: CPUID 0x00000007:1.eax, word 10", mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_SHA512 = 10 * 32 + 0,
    /// SM3.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_SM3 = 10 * 32 + 1,
    /// SM4.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_SM4 = 10 * 32 + 2,
    /// AVX: neural networks.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX_VNNI = 10 * 32 + 4,
    /// AVX-512: BFloat16.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_AVX512_BF16 = 10 * 32 + 5,
    /// Linear address space separation.
    #[abi(mark = "s")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_LASS = 10 * 32 + 6,
    /// CMPccXADD.
    #[abi(mark = "a")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_CMPCCXADD = 10 * 32 + 7,
    /// Extended architectural performance monitoring.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_ARCH_PERF_MON = 10 * 32 + 8,
    /// Fast zero-length REP MOVSB.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_FZRM = 10 * 32 + 10,
    /// Fast short REP STOSB.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_FSRS = 10 * 32 + 11,
    /// Fast short REP CMPSB, REP SCASB.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_FSRCS = 10 * 32 + 12,
    /// Flexible return and event delivery.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_FRED = 10 * 32 + 17,
    /// LKGS.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_LKGS = 10 * 32 + 18,
    /// WRMSRNS.
    #[abi(mark = "S")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_WRMSRNS = 10 * 32 + 19,
    /// Sources of NMIs are reported.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_NMI_SRC = 10 * 32 + 20,
    /// AMX: half precision.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AMX_FP16 = 10 * 32 + 21,
    /// AVX: integer fused multiply-add.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AVX_IFMA = 10 * 32 + 23,
    /// Linear address masking.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_LAM = 10 * 32 + 26,
    /// RDMSRLIST, WRMSRLIST.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_MSRLIST = 10 * 32 + 27,
    /// INVD cannot be used.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_NO_INVD = 10 * 32 + 30,
    /// No nested data breakpoints.
    #[abi(heading = "AMD: CPUID 0x80000021.eax, word 11", mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_NO_NEST_BP = 11 * 32 + 0,
    /// Writing the FS and GS base MSRs serialises nothing.
    #[abi(mark = "S|")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_FS_GS_NS = 11 * 32 + 1,
    /// LFENCE always serialises dispatch.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_LFENCE_DISPATCH = 11 * 32 + 2,
    /// VERW clears buffers.
    #[abi(mark = "!A|")]
    XEN_X86_FEATURE_VERW_CLEAR = 11 * 32 + 5,
    /// Loading a null selector clears base and limit.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_NSCB = 11 * 32 + 6,
    /// Automatic IBRS.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_AUTO_IBRS = 11 * 32 + 8,
    /// Fast short REP STOSB.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AMD_FSRS = 11 * 32 + 10,
    /// Fast short REP CMPSB.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AMD_FSRC = 11 * 32 + 11,
    /// CPUID can be denied to user mode.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_CPUID_USER_DIS = 11 * 32 + 17,
    /// Enhanced predictive store forwarding.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_EPSF = 11 * 32 + 18,
    /// Fast short REP SCASB.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_FSRSC = 11 * 32 + 19,
    /// PREFETCHIT0, PREFETCHIT1.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AMD_PREFETCHI = 11 * 32 + 20,
    /// AVX-512: bit matrix multiplication.
    #[abi(mark = "a")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AVX512_BMM = 11 * 32 + 23,
    /// MSR_PRED_CMD.SBPB.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SBPB = 11 * 32 + 27,
    /// IBPB flushes predicted branch types.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_IBPB_BRTYPE = 11 * 32 + 28,
    /// Not vulnerable to speculative return stack overflow.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SRSO_NO = 11 * 32 + 29,
    /// Not vulnerable to SRSO from user to supervisor mode.
    #[abi(mark = "A!")]
    XEN_X86_FEATURE_SRSO_US_NO = 11 * 32 + 30,
    /// MSR_BP_CFG.BP_SPEC_REDUCE.
    XEN_X86_FEATURE_SRSO_MSR_FIX = 11 * 32 + 31,
    /// Protected processor inventory number.
    #[abi(heading = "Intel: CPUID 0x00000007:1.ebx, word 12")]
    XEN_X86_FEATURE_INTEL_PPIN = 12 * 32 + 0,
    /// MSR_SPEC_CTRL.PSFD.
    #[abi(heading = "Intel: CPUID 0x00000007:2.edx, word 13", mark = "A")]
    XEN_X86_FEATURE_INTEL_PSFD = 13 * 32 + 0,
    /// MSR_SPEC_CTRL.IPRED_DIS_U, IPRED_DIS_S.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_IPRED_CTRL = 13 * 32 + 1,
    /// MSR_SPEC_CTRL.RRSBA_DIS_U, RRSBA_DIS_S.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_RRSBA_CTRL = 13 * 32 + 2,
    /// MSR_SPEC_CTRL.DDP_DIS_U.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_DDP_CTRL = 13 * 32 + 3,
    /// MSR_SPEC_CTRL.BHI_DIS_S.
    #[abi(mark = "S")]
    XEN_X86_FEATURE_BHI_CTRL = 13 * 32 + 4,
    /// No timing that depends on the MXCSR configuration.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_MCDT_NO = 13 * 32 + 5,
    /// Locks on uncacheable memory can be disabled.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_UC_LOCK_DIS = 13 * 32 + 6,
    /// AVX: neural networks on 8-bit integers.
    #[abi(
        heading = "Intel: CPUID 0x00000007:1.ecx, word 14",
        heading = "Intel: CPUID 0x00000007:1.edx, word 15",
        mark = "A"
    )]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AVX_VNNI_INT8 = 15 * 32 + 4,
    /// AVX: conversions without exceptions.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AVX_NE_CONVERT = 15 * 32 + 5,
    /// AMX: complex numbers.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AMX_COMPLEX = 15 * 32 + 8,
    /// AVX: neural networks on 16-bit integers.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_AVX_VNNI_INT16 = 15 * 32 + 10,
    /// PREFETCHIT0, PREFETCHIT1.
    #[abi(mark = "A")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_PREFETCHI = 15 * 32 + 14,
    /// UIRET sets UIF.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_UIRET_UIF = 15 * 32 + 17,
    /// CET: supervisor shadow stacks cannot be broken by a fault.
    XEN_X86_FEATURE_CET_SSS = 15 * 32 + 18,
    /// Static lockstep mode.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_SLSM = 15 * 32 + 24,
    /// Not vulnerable to rogue data cache load (Meltdown).
    #[abi(heading = "Intel: MSR_ARCH_CAPS 0x10a.eax, word 16", mark = "A")]
    XEN_X86_FEATURE_RDCL_NO = 16 * 32 + 0,
    /// Enhanced IBRS.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_EIBRS = 16 * 32 + 1,
    /// Return predictions may come from elsewhere than the RSB.
    #[abi(mark = "!")]
    XEN_X86_FEATURE_RSBA = 16 * 32 + 2,
    /// No need to flush the L1D on VM entry.
    XEN_X86_FEATURE_SKIP_L1DFL = 16 * 32 + 3,
    /// Not vulnerable to speculative store bypass.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_INTEL_SSB_NO = 16 * 32 + 4,
    /// Not vulnerable to microarchitectural data sampling.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_MDS_NO = 16 * 32 + 5,
    /// No machine check if a page changes its size during a fetch.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_IF_PSCHANGE_MC_NO = 16 * 32 + 6,
    /// MSR_TSX_CTRL.
    XEN_X86_FEATURE_TSX_CTRL = 16 * 32 + 7,
    /// Not vulnerable to TSX asynchronous abort.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_TAA_NO = 16 * 32 + 8,
    /// MSR_MCU_CTRL.
    XEN_X86_FEATURE_MCU_CTRL = 16 * 32 + 9,
    /// MSR_MISC_PKG_CTRL.
    XEN_X86_FEATURE_MISC_PKG_CTRL = 16 * 32 + 10,
    /// MSR_MISC_PKG_CTRL.ENERGY_FILTERING.
    XEN_X86_FEATURE_ENERGY_FILTERING = 16 * 32 + 11,
    /// Data operand independent timing mode.
    XEN_X86_FEATURE_DOITM = 16 * 32 + 12,
    /// Not vulnerable to shared buffer data read and sideband stale data.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_SBDR_SSDP_NO = 16 * 32 + 13,
    /// Not vulnerable to fill buffer stale data.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_FBSDP_NO = 16 * 32 + 14,
    /// Not vulnerable to primary stale data.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_PSDP_NO = 16 * 32 + 15,
    /// MSR_MCU_STATUS, MSR_MCU_ENUMERATION.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_MCU_EXT = 16 * 32 + 16,
    /// VERW clears fill buffers.
    #[abi(mark = "!A|")]
    XEN_X86_FEATURE_FB_CLEAR = 16 * 32 + 17,
    /// MSR_MCU_OPT_CTRL.FB_CLEAR_DIS.
    XEN_X86_FEATURE_FB_CLEAR_CTRL = 16 * 32 + 18,
    /// Restricted RSBA.
    #[abi(mark = "!")]
    XEN_X86_FEATURE_RRSBA = 16 * 32 + 19,
    /// Not vulnerable to branch history injection.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_BHI_NO = 16 * 32 + 20,
    /// MSR_XAPIC_DISABLE_STATUS.
    XEN_X86_FEATURE_XAPIC_STATUS = 16 * 32 + 21,
    /// MSR_OVERCLOCKING_STATUS.
    XEN_X86_FEATURE_OVRCLK_STATUS = 16 * 32 + 23,
    /// Not vulnerable to post-barrier RSB predictions.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_PBRSB_NO = 16 * 32 + 24,
    /// MSR_MCU_OPT_CTRL.GDS_MITG_DIS, GDS_MITG_LOCK.
    XEN_X86_FEATURE_GDS_CTRL = 16 * 32 + 25,
    /// Not vulnerable to gather data sampling.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_GDS_NO = 16 * 32 + 26,
    /// Not vulnerable to register file data sampling.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_RFDS_NO = 16 * 32 + 27,
    /// VERW clears register files.
    #[abi(mark = "!A|")]
    XEN_X86_FEATURE_RFDS_CLEAR = 16 * 32 + 28,
    /// MSR_MCU_OPT_CTRL.IGN_UMONITOR.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_IGN_UMONITOR = 16 * 32 + 29,
    /// MSR_MCU_OPT_CTRL.MON_UMON_MITG.
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_MON_UMON_MITG = 16 * 32 + 30,
    /// MSR_PB_OPT_CTRL.IBPB_ALT.
    #[abi(heading = "Intel: MSR_ARCH_CAPS 0x10a.edx, word 17 (its bits count on from word 16)")]
    #[abi(since = "> 4.17")]
    XEN_X86_FEATURE_PB_OPT_CTRL = 16 * 32 + 32,
    /// Not vulnerable to indirect target selection.
    #[abi(mark = "!A")]
    XEN_X86_FEATURE_ITS_NO = 16 * 32 + 62,
    /// Not vulnerable to transient scheduler attacks on the store queue.
    #[abi(heading = "AMD: CPUID 0x80000021.ecx, word 18", mark = "A")]
    XEN_X86_FEATURE_TSA_SQ_NO = 18 * 32 + 1,
    /// Not vulnerable to transient scheduler attacks on the L1D.
    #[abi(mark = "A")]
    XEN_X86_FEATURE_TSA_L1_NO = 18 * 32 + 2,
}
