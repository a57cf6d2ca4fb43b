/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86/cpufeatureset.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The features of x86 CPUs that Xen knows.
 *
 * A featureset is a bitmap of features in words of 32 bits. Each word is one
 * register of a CPUID leaf, or half of an MSR, as the vendors' manuals describe
 * it; no bit is made up. New words are added at the end.
 *
 * There are two ways to include this header:
 *
 * - By itself: the features become an enum of constants XEN_X86_FEATURE_*, the
 *   first time.
 * - After the includer has defined XEN_CPUFEATURE(name, value): the list is
 *   there as often as it is included, without a guard, and the includer's macro
 *   stays defined.
 *
 * What stands in a feature's comment before the first blank is for scripts, and
 * no part of the interface:
 *
 * - A: for all guests; S: for HVM guests, but not for PV guests; H: only for
 *   HVM guests with hardware assisted paging. As small letters: not unless
 *   asked for.
 * - !: not simply a function that is there or not. Xen treats it by itself, and
 *   may overrule the toolstack.
 * - |: for a guest that migrates, the feature is there if one of the machines
 *   has it, rather than if all have.
 */

/* The features, by their numbers in a featureset. */
/* SAF-8-safe what the list becomes is for the includer to say */
#ifndef XEN_CPUFEATURE
#ifndef __XEN_PUBLIC_ARCH_X86_CPUFEATURESET_H__
#define __XEN_PUBLIC_ARCH_X86_CPUFEATURESET_H__

#define XEN_CPUFEATURESET_DEFAULT_INCLUDE
#define XEN_CPUFEATURE(name, value) XEN_X86_FEATURE_##name = (value),
enum {

#endif /* __XEN_PUBLIC_ARCH_X86_CPUFEATURESET_H__ */
#endif /* !XEN_CPUFEATURE */

#ifdef XEN_CPUFEATURE

/* Intel: CPUID 0x00000001.edx, word 0 */
XEN_CPUFEATURE(FPU,                   0 * 32 + 0) /*A  Floating-point unit. */
XEN_CPUFEATURE(VME,                   0 * 32 + 1) /*S  Virtual 8086 mode extensions. */
XEN_CPUFEATURE(DE,                    0 * 32 + 2) /*A  Debugging extensions (I/O breakpoints). */
XEN_CPUFEATURE(PSE,                   0 * 32 + 3) /*S  Page size extensions (4M pages). */
XEN_CPUFEATURE(TSC,                   0 * 32 + 4) /*A  Time stamp counter. */
XEN_CPUFEATURE(MSR,                   0 * 32 + 5) /*A  Model-specific registers: RDMSR, WRMSR. */
XEN_CPUFEATURE(PAE,                   0 * 32 + 6) /*A  Physical address extension. */
XEN_CPUFEATURE(MCE,                   0 * 32 + 7) /*A  Machine check exception. */
XEN_CPUFEATURE(CX8,                   0 * 32 + 8) /*A  CMPXCHG8B. */
XEN_CPUFEATURE(APIC,                  0 * 32 + 9) /*!A Local APIC. */
XEN_CPUFEATURE(SEP,                  0 * 32 + 11) /*A  SYSENTER, SYSEXIT. */
XEN_CPUFEATURE(MTRR,                 0 * 32 + 12) /*S  Memory type range registers. */
XEN_CPUFEATURE(PGE,                  0 * 32 + 13) /*S  Global pages. */
XEN_CPUFEATURE(MCA,                  0 * 32 + 14) /*A  Machine check architecture. */
XEN_CPUFEATURE(CMOV,                 0 * 32 + 15) /*A  CMOVcc; with an FPU also FCMOVcc and FCOMI. */
XEN_CPUFEATURE(PAT,                  0 * 32 + 16) /*A  Page attribute table. */
XEN_CPUFEATURE(PSE36,                0 * 32 + 17) /*S  36-bit addresses of large pages. */
XEN_CPUFEATURE(CLFLUSH,              0 * 32 + 19) /*A  CLFLUSH. */
XEN_CPUFEATURE(DS,                   0 * 32 + 21) /*   Debug store. */
XEN_CPUFEATURE(ACPI,                 0 * 32 + 22) /*A  Thermal monitoring and clock control MSRs. */
XEN_CPUFEATURE(MMX,                  0 * 32 + 23) /*A  MMX. */
XEN_CPUFEATURE(FXSR,                 0 * 32 + 24) /*A  FXSAVE, FXRSTOR. */
XEN_CPUFEATURE(SSE,                  0 * 32 + 25) /*A  SSE. */
XEN_CPUFEATURE(SSE2,                 0 * 32 + 26) /*A  SSE2. */
XEN_CPUFEATURE(SS,                   0 * 32 + 27) /*A  Self-snoop. */
XEN_CPUFEATURE(HTT,                  0 * 32 + 28) /*!A More than one logical processor in the package. */
XEN_CPUFEATURE(TM1,                  0 * 32 + 29) /*   Thermal monitor 1. */
XEN_CPUFEATURE(PBE,                  0 * 32 + 31) /*   Pending break enable. */

/* Intel: CPUID 0x00000001.ecx, word 1 */
XEN_CPUFEATURE(SSE3,                  1 * 32 + 0) /*A  SSE3. */
XEN_CPUFEATURE(PCLMULQDQ,             1 * 32 + 1) /*A  PCLMULQDQ (carry-less multiplication). */
XEN_CPUFEATURE(DTES64,                1 * 32 + 2) /*   64-bit debug store. */
XEN_CPUFEATURE(MONITOR,               1 * 32 + 3) /*   MONITOR, MWAIT. */
XEN_CPUFEATURE(DSCPL,                 1 * 32 + 4) /*   Debug store qualified by CPL. */
XEN_CPUFEATURE(VMX,                   1 * 32 + 5) /*h  VMX (Intel's virtualisation). */
XEN_CPUFEATURE(SMX,                   1 * 32 + 6) /*   SMX (measured launch). */
XEN_CPUFEATURE(EIST,                  1 * 32 + 7) /*   Enhanced SpeedStep. */
XEN_CPUFEATURE(TM2,                   1 * 32 + 8) /*   Thermal monitor 2. */
XEN_CPUFEATURE(SSSE3,                 1 * 32 + 9) /*A  SSSE3. */
XEN_CPUFEATURE(SDBG,                 1 * 32 + 11) /*   Silicon debug (MSR_DEBUG_INTERFACE). */
XEN_CPUFEATURE(FMA,                  1 * 32 + 12) /*A  FMA (three operands). */
XEN_CPUFEATURE(CX16,                 1 * 32 + 13) /*A  CMPXCHG16B. */
XEN_CPUFEATURE(XTPR,                 1 * 32 + 14) /*   Control of task priority messages. */
XEN_CPUFEATURE(PDCM,                 1 * 32 + 15) /*   MSR_PERF_CAPABILITIES. */
XEN_CPUFEATURE(PCID,                 1 * 32 + 17) /*H  Process-context identifiers. */
XEN_CPUFEATURE(DCA,                  1 * 32 + 18) /*   Direct cache access. */
XEN_CPUFEATURE(SSE4_1,               1 * 32 + 19) /*A  SSE4.1. */
XEN_CPUFEATURE(SSE4_2,               1 * 32 + 20) /*A  SSE4.2. */
XEN_CPUFEATURE(X2APIC,               1 * 32 + 21) /*!S x2APIC mode. */
XEN_CPUFEATURE(MOVBE,                1 * 32 + 22) /*A  MOVBE. */
XEN_CPUFEATURE(POPCNT,               1 * 32 + 23) /*A  POPCNT. */
XEN_CPUFEATURE(TSC_DEADLINE,         1 * 32 + 24) /*S  APIC timer with a TSC deadline. */
XEN_CPUFEATURE(AESNI,                1 * 32 + 25) /*A  AES-NI. */
XEN_CPUFEATURE(XSAVE,                1 * 32 + 26) /*A  XSAVE, XRSTOR, XSETBV, XGETBV. */
XEN_CPUFEATURE(OSXSAVE,              1 * 32 + 27) /*!  CR4.OSXSAVE is set. */
XEN_CPUFEATURE(AVX,                  1 * 32 + 28) /*A  AVX. */
XEN_CPUFEATURE(F16C,                 1 * 32 + 29) /*A  Conversion of half-precision floats. */
XEN_CPUFEATURE(RDRAND,               1 * 32 + 30) /*!A RDRAND. */
XEN_CPUFEATURE(HYPERVISOR,           1 * 32 + 31) /*!A Runs under a hypervisor. */

/* AMD: CPUID 0x80000001.edx, word 2 */
XEN_CPUFEATURE(SYSCALL,              2 * 32 + 11) /*A  SYSCALL, SYSRET. */
XEN_CPUFEATURE(NX,                   2 * 32 + 20) /*A  No-execute pages. */
XEN_CPUFEATURE(MMXEXT,               2 * 32 + 22) /*A  AMD's extensions of MMX. */
XEN_CPUFEATURE(FFXSR,                2 * 32 + 25) /*A  Fast FXSAVE, FXRSTOR. */
XEN_CPUFEATURE(PAGE1GB,              2 * 32 + 26) /*H  1G pages. */
XEN_CPUFEATURE(RDTSCP,               2 * 32 + 27) /*A  RDTSCP. */
XEN_CPUFEATURE(LM,                   2 * 32 + 29) /*A  Long mode. */
XEN_CPUFEATURE(3DNOWEXT,             2 * 32 + 30) /*A  More 3DNow! instructions. */
XEN_CPUFEATURE(3DNOW,                2 * 32 + 31) /*A  3DNow! instructions. */

/* AMD: CPUID 0x80000001.ecx, word 3 */
XEN_CPUFEATURE(LAHF_LM,               3 * 32 + 0) /*A  LAHF, SAHF in long mode. */
XEN_CPUFEATURE(CMP_LEGACY,            3 * 32 + 1) /*!A The logical processors are cores, not threads. */
XEN_CPUFEATURE(SVM,                   3 * 32 + 2) /*h  SVM (AMD's virtualisation). */
XEN_CPUFEATURE(EXTAPIC,               3 * 32 + 3) /*   Extended APIC registers. */
XEN_CPUFEATURE(CR8_LEGACY,            3 * 32 + 4) /*S  CR8 outside of long mode. */
XEN_CPUFEATURE(ABM,                   3 * 32 + 5) /*A  LZCNT (advanced bit manipulation). */
XEN_CPUFEATURE(SSE4A,                 3 * 32 + 6) /*A  SSE4A. */
XEN_CPUFEATURE(MISALIGNSSE,           3 * 32 + 7) /*A  SSE with misaligned operands. */
XEN_CPUFEATURE(3DNOWPREFETCH,         3 * 32 + 8) /*A  PREFETCH, PREFETCHW. */
XEN_CPUFEATURE(OSVW,                  3 * 32 + 9) /*   OS-visible workarounds. */
XEN_CPUFEATURE(IBS,                  3 * 32 + 10) /*   Instruction-based sampling. */
XEN_CPUFEATURE(XOP,                  3 * 32 + 11) /*A  XOP. */
XEN_CPUFEATURE(SKINIT,               3 * 32 + 12) /*   SKINIT, STGI. */
XEN_CPUFEATURE(WDT,                  3 * 32 + 13) /*   Watchdog timer. */
XEN_CPUFEATURE(LWP,                  3 * 32 + 15) /*   Lightweight profiling. */
XEN_CPUFEATURE(FMA4,                 3 * 32 + 16) /*A  FMA4 (four operands). */
XEN_CPUFEATURE(NODEID_MSR,           3 * 32 + 19) /*   MSR with the node's number. */
XEN_CPUFEATURE(TBM,                  3 * 32 + 21) /*A  Trailing bit manipulation. */
XEN_CPUFEATURE(TOPOEXT,              3 * 32 + 22) /*   Topology leaves. */
XEN_CPUFEATURE(DBEXT,                3 * 32 + 26) /*A  Data breakpoint extension. */
XEN_CPUFEATURE(MONITORX,             3 * 32 + 29) /*   MONITORX, MWAITX. */
XEN_CPUFEATURE(ADDR_MSK_EXT,         3 * 32 + 30) /*A  Address masks of all breakpoints. */

/* Intel: CPUID 0x0000000d:1.eax, word 4 */
XEN_CPUFEATURE(XSAVEOPT,              4 * 32 + 0) /*A  XSAVEOPT. */
XEN_CPUFEATURE(XSAVEC,                4 * 32 + 1) /*A  XSAVEC, compacted XRSTOR. */
XEN_CPUFEATURE(XGETBV1,               4 * 32 + 2) /*A  XGETBV with ecx = 1. */
XEN_CPUFEATURE(XSAVES,                4 * 32 + 3) /*S  XSAVES, XRSTORS. */
XEN_CPUFEATURE(XFD,                   4 * 32 + 4) /*   Extended feature disable: MSR_XFD, MSR_XFD_ERR. */

/* Intel: CPUID 0x00000007:0.ebx, word 5 */
XEN_CPUFEATURE(FSGSBASE,              5 * 32 + 0) /*A  RDFSBASE, RDGSBASE, WRFSBASE, WRGSBASE. */
XEN_CPUFEATURE(TSC_ADJUST,            5 * 32 + 1) /*S  MSR_TSC_ADJUST. */
XEN_CPUFEATURE(SGX,                   5 * 32 + 2) /*   SGX (enclaves). */
XEN_CPUFEATURE(BMI1,                  5 * 32 + 3) /*A  BMI1. */
XEN_CPUFEATURE(HLE,                   5 * 32 + 4) /*!a Hardware lock elision. */
XEN_CPUFEATURE(AVX2,                  5 * 32 + 5) /*A  AVX2. */
XEN_CPUFEATURE(FDP_EXCP_ONLY,         5 * 32 + 6) /*!  The x87 data pointer changes on exceptions only. */
XEN_CPUFEATURE(SMEP,                  5 * 32 + 7) /*S  Supervisor-mode execution prevention. */
XEN_CPUFEATURE(BMI2,                  5 * 32 + 8) /*A  BMI2. */
XEN_CPUFEATURE(ERMS,                  5 * 32 + 9) /*A  Enhanced REP MOVSB, REP STOSB. */
XEN_CPUFEATURE(INVPCID,              5 * 32 + 10) /*H  INVPCID. */
XEN_CPUFEATURE(RTM,                  5 * 32 + 11) /*!A Restricted transactional memory. */
XEN_CPUFEATURE(PQM,                  5 * 32 + 12) /*   Quality of service: monitoring. */
XEN_CPUFEATURE(NO_FPU_SEL,           5 * 32 + 13) /*!  The x87 CS and DS selectors are zero. */
XEN_CPUFEATURE(MPX,                  5 * 32 + 14) /*s  Memory protection extensions. */
XEN_CPUFEATURE(PQE,                  5 * 32 + 15) /*   Quality of service: enforcement. */
XEN_CPUFEATURE(AVX512F,              5 * 32 + 16) /*A  AVX-512 foundation. */
XEN_CPUFEATURE(AVX512DQ,             5 * 32 + 17) /*A  AVX-512: doublewords and quadwords. */
XEN_CPUFEATURE(RDSEED,               5 * 32 + 18) /*A  RDSEED. */
XEN_CPUFEATURE(ADX,                  5 * 32 + 19) /*A  ADCX, ADOX. */
XEN_CPUFEATURE(SMAP,                 5 * 32 + 20) /*S  Supervisor-mode access prevention. */
XEN_CPUFEATURE(AVX512_IFMA,          5 * 32 + 21) /*A  AVX-512: integer fused multiply-add. */
XEN_CPUFEATURE(CLFLUSHOPT,           5 * 32 + 23) /*A  CLFLUSHOPT. */
XEN_CPUFEATURE(CLWB,                 5 * 32 + 24) /*!A CLWB. */
XEN_CPUFEATURE(PROC_TRACE,           5 * 32 + 25) /*   Processor trace. */
XEN_CPUFEATURE(AVX512PF,             5 * 32 + 26) /*   AVX-512: prefetch (Xeon Phi). */
XEN_CPUFEATURE(AVX512ER,             5 * 32 + 27) /*   AVX-512: exponentials and reciprocals (Xeon Phi). */
XEN_CPUFEATURE(AVX512CD,             5 * 32 + 28) /*A  AVX-512: conflict detection. */
XEN_CPUFEATURE(SHA,                  5 * 32 + 29) /*A  SHA-1 and SHA-256. */
XEN_CPUFEATURE(AVX512BW,             5 * 32 + 30) /*A  AVX-512: bytes and words. */
XEN_CPUFEATURE(AVX512VL,             5 * 32 + 31) /*A  AVX-512: shorter vectors. */

/* Intel: CPUID 0x00000007:0.ecx, word 6 */
XEN_CPUFEATURE(PREFETCHWT1,           6 * 32 + 0) /*A  PREFETCHWT1. */
XEN_CPUFEATURE(AVX512_VBMI,           6 * 32 + 1) /*A  AVX-512: byte manipulation. */
XEN_CPUFEATURE(UMIP,                  6 * 32 + 2) /*S  User-mode instruction prevention. */
XEN_CPUFEATURE(PKU,                   6 * 32 + 3) /*H  Protection keys for user pages. */
XEN_CPUFEATURE(OSPKE,                 6 * 32 + 4) /*!  CR4.PKE is set. */
XEN_CPUFEATURE(WAITPKG,               6 * 32 + 5) /*   UMONITOR, UMWAIT, TPAUSE. */
XEN_CPUFEATURE(AVX512_VBMI2,          6 * 32 + 6) /*A  AVX-512: more byte manipulation. */
XEN_CPUFEATURE(CET_SS,                6 * 32 + 7) /*   CET: shadow stacks. */
XEN_CPUFEATURE(GFNI,                  6 * 32 + 8) /*A  Galois fields. */
XEN_CPUFEATURE(VAES,                  6 * 32 + 9) /*A  AES on wide vectors. */
XEN_CPUFEATURE(VPCLMULQDQ,           6 * 32 + 10) /*A  Carry-less multiplication on wide vectors. */
XEN_CPUFEATURE(AVX512_VNNI,          6 * 32 + 11) /*A  AVX-512: neural networks. */
XEN_CPUFEATURE(AVX512_BITALG,        6 * 32 + 12) /*A  AVX-512: bit algorithms. */
XEN_CPUFEATURE(TME,                  6 * 32 + 13) /*   Total memory encryption. */
XEN_CPUFEATURE(AVX512_VPOPCNTDQ,     6 * 32 + 14) /*A  AVX-512: POPCNT of doublewords and quadwords. */
XEN_CPUFEATURE(LA57,                 6 * 32 + 16) /*   57-bit linear addresses (5-level paging). */
XEN_CPUFEATURE(RDPID,                6 * 32 + 22) /*A  RDPID. */
XEN_CPUFEATURE(BLD,                  6 * 32 + 24) /*   Bus lock detection by debug exception. */
XEN_CPUFEATURE(CLDEMOTE,             6 * 32 + 25) /*A  CLDEMOTE. */
XEN_CPUFEATURE(MOVDIRI,              6 * 32 + 27) /*a  MOVDIRI. */
XEN_CPUFEATURE(MOVDIR64B,            6 * 32 + 28) /*a  MOVDIR64B. */
XEN_CPUFEATURE(ENQCMD,               6 * 32 + 29) /*   ENQCMD, ENQCMDS. */
XEN_CPUFEATURE(SGX_LC,               6 * 32 + 30) /*   SGX launch configuration. */
XEN_CPUFEATURE(PKS,                  6 * 32 + 31) /*H  Protection keys for supervisor pages. */

/* AMD: CPUID 0x80000007.edx, word 7 */
XEN_CPUFEATURE(HW_PSTATE,             7 * 32 + 7) /*   Hardware P-states. */
XEN_CPUFEATURE(ITSC,                  7 * 32 + 8) /*a  Invariant TSC. */
XEN_CPUFEATURE(CPB,                   7 * 32 + 9) /*   Core performance boost. */
XEN_CPUFEATURE(EFRO,                 7 * 32 + 10) /*   Read-only APERF and MPERF. */

/* AMD: CPUID 0x80000008.ebx, word 8 */
XEN_CPUFEATURE(CLZERO,                8 * 32 + 0) /*A  CLZERO. */
XEN_CPUFEATURE(RSTR_FP_ERR_PTRS,      8 * 32 + 2) /*A  FXSAVE, XSAVE and their opposites always carry the FPU error pointers. */
XEN_CPUFEATURE(WBNOINVD,              8 * 32 + 9) /*   WBNOINVD. */
XEN_CPUFEATURE(IBPB,                 8 * 32 + 12) /*A  MSR_PRED_CMD.IBPB. */
XEN_CPUFEATURE(IBRS,                 8 * 32 + 14) /*S  MSR_SPEC_CTRL.IBRS. */
XEN_CPUFEATURE(AMD_STIBP,            8 * 32 + 15) /*S  MSR_SPEC_CTRL.STIBP. */
XEN_CPUFEATURE(IBRS_ALWAYS,          8 * 32 + 16) /*S  IBRS is best always on. */
XEN_CPUFEATURE(STIBP_ALWAYS,         8 * 32 + 17) /*S  STIBP is best always on. */
XEN_CPUFEATURE(IBRS_FAST,            8 * 32 + 18) /*S  IBRS is better than what software can do. */
XEN_CPUFEATURE(IBRS_SAME_MODE,       8 * 32 + 19) /*S  IBRS protects within a mode. */
XEN_CPUFEATURE(NO_LMSL,              8 * 32 + 20) /*S| No EFER.LMSLE. */
XEN_CPUFEATURE(AMD_PPIN,             8 * 32 + 23) /*   Protected processor inventory number. */
XEN_CPUFEATURE(AMD_SSBD,             8 * 32 + 24) /*S  MSR_SPEC_CTRL.SSBD. */
XEN_CPUFEATURE(VIRT_SSBD,            8 * 32 + 25) /*!  MSR_VIRT_SPEC_CTRL.SSBD. */
XEN_CPUFEATURE(SSB_NO,               8 * 32 + 26) /*A  Not vulnerable to speculative store bypass. */
XEN_CPUFEATURE(CPPC,                 8 * 32 + 27) /*   Collaborative processor performance control. */
XEN_CPUFEATURE(PSFD,                 8 * 32 + 28) /*S  MSR_SPEC_CTRL.PSFD. */
XEN_CPUFEATURE(BTC_NO,               8 * 32 + 29) /*A  Not vulnerable to branch type confusion. */
XEN_CPUFEATURE(IBPB_RET,             8 * 32 + 30) /*A  IBPB flushes return predictions. */

/* Intel: CPUID 0x00000007:0.edx, word 9 */
XEN_CPUFEATURE(SGX_KEYS,              9 * 32 + 1) /*   SGX attestation. */
XEN_CPUFEATURE(AVX512_4VNNIW,         9 * 32 + 2) /*   AVX-512: neural networks on words (Xeon Phi). */
XEN_CPUFEATURE(AVX512_4FMAPS,         9 * 32 + 3) /*   AVX-512: multiply-accumulate of single precision (Xeon Phi). */
XEN_CPUFEATURE(FSRM,                  9 * 32 + 4) /*A  Fast short REP MOVSB. */
XEN_CPUFEATURE(UINTR,                 9 * 32 + 5) /*   User interrupts. */
XEN_CPUFEATURE(AVX512_VP2INTERSECT,   9 * 32 + 8) /*a  AVX-512: VP2INTERSECT. */
XEN_CPUFEATURE(SRBDS_CTRL,            9 * 32 + 9) /*   MSR_MCU_OPT_CTRL.RNGDS_MITG_DIS. */
XEN_CPUFEATURE(MD_CLEAR,             9 * 32 + 10) /*!A| VERW clears buffers. */
XEN_CPUFEATURE(RTM_ALWAYS_ABORT,     9 * 32 + 11) /*!  Every transaction aborts. */
XEN_CPUFEATURE(TSX_FORCE_ABORT,      9 * 32 + 13) /*   MSR_TSX_FORCE_ABORT.RTM_ABORT. */
XEN_CPUFEATURE(SERIALIZE,            9 * 32 + 14) /*A  SERIALIZE. */
XEN_CPUFEATURE(HYBRID,               9 * 32 + 15) /*   Cores of several sorts. */
XEN_CPUFEATURE(TSXLDTRK,             9 * 32 + 16) /*a  XSUSLDTRK, XRESLDTRK. */
XEN_CPUFEATURE(PCONFIG,              9 * 32 + 18) /*   PCONFIG. */
XEN_CPUFEATURE(ARCH_LBR,             9 * 32 + 19) /*   Architectural last branch records. */
XEN_CPUFEATURE(CET_IBT,              9 * 32 + 20) /*   CET: indirect branch tracking. */
XEN_CPUFEATURE(AMX_BF16,             9 * 32 + 22) /*   AMX: BFloat16. */
XEN_CPUFEATURE(AVX512_FP16,          9 * 32 + 23) /*A  AVX-512: half precision. */
XEN_CPUFEATURE(AMX_TILE,             9 * 32 + 24) /*   AMX: tiles. */
XEN_CPUFEATURE(AMX_INT8,             9 * 32 + 25) /*   AMX: 8-bit integers. */
XEN_CPUFEATURE(IBRSB,                9 * 32 + 26) /*A  MSR_SPEC_CTRL.IBRS, MSR_PRED_CMD.IBPB. */
XEN_CPUFEATURE(STIBP,                9 * 32 + 27) /*A  MSR_SPEC_CTRL.STIBP. */
XEN_CPUFEATURE(L1D_FLUSH,            9 * 32 + 28) /*S  MSR_FLUSH_CMD.L1D_FLUSH. */
XEN_CPUFEATURE(ARCH_CAPS,            9 * 32 + 29) /*!A MSR_ARCH_CAPS. */
XEN_CPUFEATURE(CORE_CAPS,            9 * 32 + 30) /*   MSR_CORE_CAPS. */
XEN_CPUFEATURE(SSBD,                 9 * 32 + 31) /*A  MSR_SPEC_CTRL.SSBD. */

/* Intel: CPUID 0x00000007:1.eax, word 10 */
XEN_CPUFEATURE(SHA512,               10 * 32 + 0) /*A  SHA-512. */
XEN_CPUFEATURE(SM3,                  10 * 32 + 1) /*A  SM3. */
XEN_CPUFEATURE(SM4,                  10 * 32 + 2) /*A  SM4. */
XEN_CPUFEATURE(AVX_VNNI,             10 * 32 + 4) /*A  AVX: neural networks. */
XEN_CPUFEATURE(AVX512_BF16,          10 * 32 + 5) /*A  AVX-512: BFloat16. */
XEN_CPUFEATURE(LASS,                 10 * 32 + 6) /*s  Linear address space separation. */
XEN_CPUFEATURE(CMPCCXADD,            10 * 32 + 7) /*a  CMPccXADD. */
XEN_CPUFEATURE(ARCH_PERF_MON,        10 * 32 + 8) /*   Extended architectural performance monitoring. */
XEN_CPUFEATURE(FZRM,                10 * 32 + 10) /*A  Fast zero-length REP MOVSB. */
XEN_CPUFEATURE(FSRS,                10 * 32 + 11) /*A  Fast short REP STOSB. */
XEN_CPUFEATURE(FSRCS,               10 * 32 + 12) /*A  Fast short REP CMPSB, REP SCASB. */
XEN_CPUFEATURE(FRED,                10 * 32 + 17) /*   Flexible return and event delivery. */
XEN_CPUFEATURE(LKGS,                10 * 32 + 18) /*   LKGS. */
XEN_CPUFEATURE(WRMSRNS,             10 * 32 + 19) /*S  WRMSRNS. */
XEN_CPUFEATURE(NMI_SRC,             10 * 32 + 20) /*   Sources of NMIs are reported. */
XEN_CPUFEATURE(AMX_FP16,            10 * 32 + 21) /*   AMX: half precision. */
XEN_CPUFEATURE(AVX_IFMA,            10 * 32 + 23) /*A  AVX: integer fused multiply-add. */
XEN_CPUFEATURE(LAM,                 10 * 32 + 26) /*   Linear address masking. */
XEN_CPUFEATURE(MSRLIST,             10 * 32 + 27) /*   RDMSRLIST, WRMSRLIST. */
XEN_CPUFEATURE(NO_INVD,             10 * 32 + 30) /*   INVD cannot be used. */

/* AMD: CPUID 0x80000021.eax, word 11 */
XEN_CPUFEATURE(NO_NEST_BP,           11 * 32 + 0) /*A  No nested data breakpoints. */
XEN_CPUFEATURE(FS_GS_NS,             11 * 32 + 1) /*S| Writing the FS and GS base MSRs serialises nothing. */
XEN_CPUFEATURE(LFENCE_DISPATCH,      11 * 32 + 2) /*A  LFENCE always serialises dispatch. */
XEN_CPUFEATURE(VERW_CLEAR,           11 * 32 + 5) /*!A| VERW clears buffers. */
XEN_CPUFEATURE(NSCB,                 11 * 32 + 6) /*A  Loading a null selector clears base and limit. */
XEN_CPUFEATURE(AUTO_IBRS,            11 * 32 + 8) /*S  Automatic IBRS. */
XEN_CPUFEATURE(AMD_FSRS,            11 * 32 + 10) /*A  Fast short REP STOSB. */
XEN_CPUFEATURE(AMD_FSRC,            11 * 32 + 11) /*A  Fast short REP CMPSB. */
XEN_CPUFEATURE(CPUID_USER_DIS,      11 * 32 + 17) /*   CPUID can be denied to user mode. */
XEN_CPUFEATURE(EPSF,                11 * 32 + 18) /*A  Enhanced predictive store forwarding. */
XEN_CPUFEATURE(FSRSC,               11 * 32 + 19) /*A  Fast short REP SCASB. */
XEN_CPUFEATURE(AMD_PREFETCHI,       11 * 32 + 20) /*A  PREFETCHIT0, PREFETCHIT1. */
XEN_CPUFEATURE(AVX512_BMM,          11 * 32 + 23) /*a  AVX-512: bit matrix multiplication. */
XEN_CPUFEATURE(SBPB,                11 * 32 + 27) /*A  MSR_PRED_CMD.SBPB. */
XEN_CPUFEATURE(IBPB_BRTYPE,         11 * 32 + 28) /*A  IBPB flushes predicted branch types. */
XEN_CPUFEATURE(SRSO_NO,             11 * 32 + 29) /*A  Not vulnerable to speculative return stack overflow. */
XEN_CPUFEATURE(SRSO_US_NO,          11 * 32 + 30) /*A! Not vulnerable to SRSO from user to supervisor mode. */
XEN_CPUFEATURE(SRSO_MSR_FIX,        11 * 32 + 31) /*   MSR_BP_CFG.BP_SPEC_REDUCE. */

/* Intel: CPUID 0x00000007:1.ebx, word 12 */
XEN_CPUFEATURE(INTEL_PPIN,           12 * 32 + 0) /*   Protected processor inventory number. */

/* Intel: CPUID 0x00000007:2.edx, word 13 */
XEN_CPUFEATURE(INTEL_PSFD,           13 * 32 + 0) /*A  MSR_SPEC_CTRL.PSFD. */
XEN_CPUFEATURE(IPRED_CTRL,           13 * 32 + 1) /*S  MSR_SPEC_CTRL.IPRED_DIS_U, IPRED_DIS_S. */
XEN_CPUFEATURE(RRSBA_CTRL,           13 * 32 + 2) /*S  MSR_SPEC_CTRL.RRSBA_DIS_U, RRSBA_DIS_S. */
XEN_CPUFEATURE(DDP_CTRL,             13 * 32 + 3) /*   MSR_SPEC_CTRL.DDP_DIS_U. */
XEN_CPUFEATURE(BHI_CTRL,             13 * 32 + 4) /*S  MSR_SPEC_CTRL.BHI_DIS_S. */
XEN_CPUFEATURE(MCDT_NO,              13 * 32 + 5) /*A  No timing that depends on the MXCSR configuration. */
XEN_CPUFEATURE(UC_LOCK_DIS,          13 * 32 + 6) /*   Locks on uncacheable memory can be disabled. */

/* Intel: CPUID 0x00000007:1.ecx, word 14 */

/* Intel: CPUID 0x00000007:1.edx, word 15 */
XEN_CPUFEATURE(AVX_VNNI_INT8,        15 * 32 + 4) /*A  AVX: neural networks on 8-bit integers. */
XEN_CPUFEATURE(AVX_NE_CONVERT,       15 * 32 + 5) /*A  AVX: conversions without exceptions. */
XEN_CPUFEATURE(AMX_COMPLEX,          15 * 32 + 8) /*   AMX: complex numbers. */
XEN_CPUFEATURE(AVX_VNNI_INT16,      15 * 32 + 10) /*A  AVX: neural networks on 16-bit integers. */
XEN_CPUFEATURE(PREFETCHI,           15 * 32 + 14) /*A  PREFETCHIT0, PREFETCHIT1. */
XEN_CPUFEATURE(UIRET_UIF,           15 * 32 + 17) /*   UIRET sets UIF. */
XEN_CPUFEATURE(CET_SSS,             15 * 32 + 18) /*   CET: supervisor shadow stacks cannot be broken by a fault. */
XEN_CPUFEATURE(SLSM,                15 * 32 + 24) /*   Static lockstep mode. */

/* Intel: MSR_ARCH_CAPS 0x10a.eax, word 16 */
XEN_CPUFEATURE(RDCL_NO,              16 * 32 + 0) /*A  Not vulnerable to rogue data cache load (Meltdown). */
XEN_CPUFEATURE(EIBRS,                16 * 32 + 1) /*A  Enhanced IBRS. */
XEN_CPUFEATURE(RSBA,                 16 * 32 + 2) /*!  Return predictions may come from elsewhere than the RSB. */
XEN_CPUFEATURE(SKIP_L1DFL,           16 * 32 + 3) /*   No need to flush the L1D on VM entry. */
XEN_CPUFEATURE(INTEL_SSB_NO,         16 * 32 + 4) /*A  Not vulnerable to speculative store bypass. */
XEN_CPUFEATURE(MDS_NO,               16 * 32 + 5) /*A  Not vulnerable to microarchitectural data sampling. */
XEN_CPUFEATURE(IF_PSCHANGE_MC_NO,    16 * 32 + 6) /*A  No machine check if a page changes its size during a fetch. */
XEN_CPUFEATURE(TSX_CTRL,             16 * 32 + 7) /*   MSR_TSX_CTRL. */
XEN_CPUFEATURE(TAA_NO,               16 * 32 + 8) /*A  Not vulnerable to TSX asynchronous abort. */
XEN_CPUFEATURE(MCU_CTRL,             16 * 32 + 9) /*   MSR_MCU_CTRL. */
XEN_CPUFEATURE(MISC_PKG_CTRL,       16 * 32 + 10) /*   MSR_MISC_PKG_CTRL. */
XEN_CPUFEATURE(ENERGY_FILTERING,    16 * 32 + 11) /*   MSR_MISC_PKG_CTRL.ENERGY_FILTERING. */
XEN_CPUFEATURE(DOITM,               16 * 32 + 12) /*   Data operand independent timing mode. */
XEN_CPUFEATURE(SBDR_SSDP_NO,        16 * 32 + 13) /*A  Not vulnerable to shared buffer data read and sideband stale data. */
XEN_CPUFEATURE(FBSDP_NO,            16 * 32 + 14) /*A  Not vulnerable to fill buffer stale data. */
XEN_CPUFEATURE(PSDP_NO,             16 * 32 + 15) /*A  Not vulnerable to primary stale data. */
XEN_CPUFEATURE(MCU_EXT,             16 * 32 + 16) /*   MSR_MCU_STATUS, MSR_MCU_ENUMERATION. */
XEN_CPUFEATURE(FB_CLEAR,            16 * 32 + 17) /*!A| VERW clears fill buffers. */
XEN_CPUFEATURE(FB_CLEAR_CTRL,       16 * 32 + 18) /*   MSR_MCU_OPT_CTRL.FB_CLEAR_DIS. */
XEN_CPUFEATURE(RRSBA,               16 * 32 + 19) /*!  Restricted RSBA. */
XEN_CPUFEATURE(BHI_NO,              16 * 32 + 20) /*A  Not vulnerable to branch history injection. */
XEN_CPUFEATURE(XAPIC_STATUS,        16 * 32 + 21) /*   MSR_XAPIC_DISABLE_STATUS. */
XEN_CPUFEATURE(OVRCLK_STATUS,       16 * 32 + 23) /*   MSR_OVERCLOCKING_STATUS. */
XEN_CPUFEATURE(PBRSB_NO,            16 * 32 + 24) /*A  Not vulnerable to post-barrier RSB predictions. */
XEN_CPUFEATURE(GDS_CTRL,            16 * 32 + 25) /*   MSR_MCU_OPT_CTRL.GDS_MITG_DIS, GDS_MITG_LOCK. */
XEN_CPUFEATURE(GDS_NO,              16 * 32 + 26) /*A  Not vulnerable to gather data sampling. */
XEN_CPUFEATURE(RFDS_NO,             16 * 32 + 27) /*A  Not vulnerable to register file data sampling. */
XEN_CPUFEATURE(RFDS_CLEAR,          16 * 32 + 28) /*!A| VERW clears register files. */
XEN_CPUFEATURE(IGN_UMONITOR,        16 * 32 + 29) /*   MSR_MCU_OPT_CTRL.IGN_UMONITOR. */
XEN_CPUFEATURE(MON_UMON_MITG,       16 * 32 + 30) /*   MSR_MCU_OPT_CTRL.MON_UMON_MITG. */

/* Intel: MSR_ARCH_CAPS 0x10a.edx, word 17 (its bits count on from word 16) */
XEN_CPUFEATURE(PB_OPT_CTRL,         16 * 32 + 32) /*   MSR_PB_OPT_CTRL.IBPB_ALT. */
XEN_CPUFEATURE(ITS_NO,              16 * 32 + 62) /*!A Not vulnerable to indirect target selection. */

/* AMD: CPUID 0x80000021.ecx, word 18 */
XEN_CPUFEATURE(TSA_SQ_NO,            18 * 32 + 1) /*A  Not vulnerable to transient scheduler attacks on the store queue. */
XEN_CPUFEATURE(TSA_L1_NO,            18 * 32 + 2) /*A  Not vulnerable to transient scheduler attacks on the L1D. */

#endif /* XEN_CPUFEATURE */

#ifdef XEN_CPUFEATURESET_DEFAULT_INCLUDE
#undef XEN_CPUFEATURESET_DEFAULT_INCLUDE
#undef XEN_CPUFEATURE
};
#endif /* XEN_CPUFEATURESET_DEFAULT_INCLUDE */
