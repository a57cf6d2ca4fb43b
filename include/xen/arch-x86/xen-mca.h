/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86/xen_mca.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Machine checks of x86: errors that the hardware reports.
 *
 * Xen takes what the processors report and keeps it (telemetry) until the
 * initial domain fetches it: corrected errors at leisure, after VIRQ_MCA;
 * errors that could not be corrected at once, in its handler for machine
 * checks. What is fetched is a row of records (mcinfo_*), which say what
 * happened, where, and what Xen has done about it.
 *
 * HYPERVISOR_mca(xen_mc_t *) takes an operation (XEN_MC_*) and its argument in
 * one struct. Only the initial domain may call it. Some operations make Xen
 * behave as if there had been an error, for tests.
 */

#ifndef __XEN_PUBLIC_ARCH_X86_MCA_H__
#define __XEN_PUBLIC_ARCH_X86_MCA_H__

/* The number of the hypercall. */
#define __HYPERVISOR_mca          __HYPERVISOR_arch_0
/* The version of the interface. */
#define XEN_MCA_INTERFACE_VERSION 0x01ecc003

/* What is to be fetched: xen_mc_fetch.flags, from the caller. */

/* What is not urgent: corrected errors. */
#define XEN_MC_NONURGENT 0x0001
/* What is urgent. */
#define XEN_MC_URGENT    0x0002
/* Nothing: what has been fetched is dealt with, and Xen can forget it. */
#define XEN_MC_ACK       0x0004

/* In flags, from Xen: all is well. */
#define XEN_MC_OK 0x0

/* What is not well: flags, from Xen. */

/* It could not be fetched. */
#define XEN_MC_FETCHFAILED  0x1
/* There was nothing to be fetched. */
#define XEN_MC_NODATA       0x2
/* It is about another error, which happened after the notification. */
#define XEN_MC_NOMATCH      0x4
/* The domain has no handler for machine checks. */
#define XEN_MC_CANNOTHANDLE 0x8
/* The domain could not be notified; it may work later. */
#define XEN_MC_NOTDELIVERED 0x10

/* The virtual CPU is not known, in all fields mc_vcpuid. */
#define XEN_MC_VCPUID_INVALID 0xffff

#ifndef __ASSEMBLER__

/*
 * The virtual interrupt, of the initial domain, by which Xen tells of corrected
 * errors.
 */
#define VIRQ_MCA VIRQ_ARCH_0

/* What a record is about. */

/* The error as a whole: mcinfo_global. */
#define MC_TYPE_GLOBAL   0
/* One bank of registers: mcinfo_bank. */
#define MC_TYPE_BANK     1
/* Further registers: mcinfo_extended. */
#define MC_TYPE_EXTENDED 2
/* What Xen has done: mcinfo_recovery. */
#define MC_TYPE_RECOVERY 3

/* How each record begins. */
struct mcinfo_common {
    /* OUT: What it is about: MC_TYPE_*. */
    uint16_t type;
    /* OUT: How long it is as a whole, in bytes. */
    uint16_t size;
};
typedef struct mcinfo_common xen_mcinfo_common_t;

/* What sort of error it is, and how Xen came to know of it. */

/* It has been corrected. */
#define MC_FLAG_CORRECTABLE   (1 << 0)
/* It has not, and nothing helps. */
#define MC_FLAG_UNCORRECTABLE (1 << 1)
/* It has not, but software can recover from it. */
#define MC_FLAG_RECOVERABLE   (1 << 2)
/* Xen found it when it looked at the registers from time to time. */
#define MC_FLAG_POLLED        (1 << 3)
/* Xen found it when it started. */
#define MC_FLAG_RESET         (1 << 4)
/* An interrupt for corrected errors told of it (CMCI). */
#define MC_FLAG_CMCI          (1 << 5)
/* A machine check exception told of it. */
#define MC_FLAG_MCE           (1 << 6)

/* The error as a whole. */
struct mcinfo_global {
    /* OUT: MC_TYPE_GLOBAL, and the size. */
    xen_mcinfo_common_t common;
    /*
     * OUT: The domain that was running, and so most likely has to suffer from
     * it.
     */
    uint16_t mc_domid;
    /* OUT: Its virtual CPU, or XEN_MC_VCPUID_INVALID. */
    uint16_t mc_vcpuid;
    /* OUT: The processor's socket. */
    uint32_t mc_socketid;
    /* OUT: Its core in the socket. */
    uint16_t mc_coreid;
    /* OUT: Its thread in the core. */
    uint16_t mc_core_threadid;
    /* OUT: The number of its interrupt controller. */
    uint32_t mc_apicid;
    /* OUT: MC_FLAG_* */
    uint32_t mc_flags;
    /* OUT: The register MCG_STATUS. */
    uint64_t mc_gstatus;
};

/* One bank of registers. */
struct mcinfo_bank {
    /* OUT: MC_TYPE_BANK, and the size. */
    xen_mcinfo_common_t common;
    /* OUT: The bank. */
    uint16_t mc_bank;
    /* OUT: The domain whose memory mc_addr is, where that means something. */
    uint16_t mc_domid;
    /* OUT: The register MCi_STATUS. */
    uint64_t mc_status;
    /*
     * OUT: The register MCi_ADDR; the bit ADDRV of the status says whether it
     * means something.
     */
    uint64_t mc_addr;
    /*
     * OUT: The register MCi_MISC; the bit MISCV of the status says whether it
     * means something.
     */
    uint64_t mc_misc;
    /* OUT: The register MCi_CTL2. */
    uint64_t mc_ctrl2;
    /* OUT: The time stamp counter at the time of the error. */
    uint64_t mc_tsc;
};

/* A model-specific register, and its value. */
struct mcinfo_msr {
    /* IN/OUT: The register. */
    uint64_t reg;
    /* IN/OUT: Its value. */
    uint64_t value;
};
typedef struct mcinfo_msr xen_mcinfo_msr_t;

/* Further registers. There may be several records of this sort. */
struct mcinfo_extended {
    /* OUT: MC_TYPE_EXTENDED, and the size. */
    xen_mcinfo_common_t common;
    /* OUT: How many of the registers mean something. */
    uint32_t mc_msrs;
    /*
     * OUT: The registers. An Intel processor saves up to 19: the general
     * purpose ones, the flags and the instruction pointer, and some others.
     */
    xen_mcinfo_msr_t mc_msr[32];
};

/* What became of the error. */

/* Xen has recovered from it. */
#define REC_ACTION_RECOVERED  (0x1 << 0)
/* Xen has done nothing. */
#define REC_ACTION_NONE       (0x1 << 1)
/* The machine has to be reset. */
#define REC_ACTION_NEED_RESET (0x1 << 2)

/* What Xen has done, or tried to do. */

/* It has taken a page out of use. */
#define MC_ACTION_PAGE_OFFLINE (0x1 << 0)
/* It has taken a processor out of use. */
#define MC_ACTION_CPU_OFFLINE  (0x1 << 1)
/* It has taken a part of a cache out of use. */
#define MC_ACTION_CACHE_SHRINK (0x1 << 2)

/*
 * A page that Xen has taken out of use, so that it can be remembered over the
 * next start.
 */
struct page_offline_action {
    /* OUT: Its machine frame. */
    uint64_t mfn;
    /* OUT: What became of it: PG_OFFLINE_* of sysctl.h. */
    uint64_t status;
};
typedef struct page_offline_action xen_page_offline_action_t;

/* A processor that Xen has taken out of use. */
struct cpu_offline_action {
    /* OUT: Its socket. */
    uint32_t mc_socketid;
    /* OUT: Its core in the socket. */
    uint16_t mc_coreid;
    /* OUT: Its thread in the core. */
    uint16_t mc_core_threadid;
};
typedef struct cpu_offline_action xen_cpu_offline_action_t;

/* How much room there is for what was done, in bytes. */
#define MAX_UNION_SIZE 16

/* What Xen has done about the error. */
struct mcinfo_recovery {
    /* OUT: MC_TYPE_RECOVERY, and the size. */
    xen_mcinfo_common_t common;
    /* OUT: The bank that the error is from. */
    uint16_t mc_bank;
    /* OUT: REC_ACTION_* */
    uint8_t action_flags;
    /* OUT: MC_ACTION_* */
    uint8_t action_types;
    /* OUT: More about it. */
    union {
        /* OUT: The page. */
        xen_page_offline_action_t page_retire;
        /* OUT: The processor. */
        xen_cpu_offline_action_t cpu_offline;
        uint8_t pad[MAX_UNION_SIZE];
    } action_info;
};

/* How much the hypercall passes at once, in bytes. */
#define MCINFO_HYPERCALLSIZE    1024
/* How large mc_info is, in bytes. */
#define MCINFO_MAXSIZE          768
/* In mc_info.flags: not all records found room. */
#define MCINFO_FLAGS_UNCOMPLETE 0x1

/* What is known of one error. */
struct mc_info {
    /* OUT: How many records there are. */
    uint32_t mi_nentries;
    /* OUT: MCINFO_FLAGS_* */
    uint32_t flags;
    /*
     * OUT: The records, one after the other. Each begins with a mcinfo_common,
     * which says how long it is.
     */
    uint64_t mi_data[(MCINFO_MAXSIZE - 1) / 8];
};
typedef struct mc_info mc_info_t;
DEFINE_XEN_GUEST_HANDLE(mc_info_t);

/* How many registers mcinfo_logical_cpu has room for. */
#define __MC_MSR_ARRAYSIZE 8

#if __XEN_INTERFACE_VERSION__ <= 0x00040d00
/*
 * How many registers there are in mcinfo_logical_cpu, which now says so itself.
 */
#define __MC_NMSRS 1
#endif

/* How many words of capabilities mcinfo_logical_cpu has. */
#define MC_NCAPS 7

/* What the words of capabilities are. */

/* EDX of CPUID leaf 1. */
#define MC_CAPS_STD_EDX 0
/* EDX of CPUID leaf 0x80000001. */
#define MC_CAPS_AMD_EDX 1
/* EDX of Transmeta's CPUID leaf 0x80860001. */
#define MC_CAPS_TM      2
/* What Linux defines. */
#define MC_CAPS_LINUX   3
/* ECX of CPUID leaf 1. */
#define MC_CAPS_STD_ECX 4
/* EDX of VIA's CPUID leaf 0xc0000001. */
#define MC_CAPS_VIA     5
/* ECX of CPUID leaf 0x80000001. */
#define MC_CAPS_AMD_ECX 6

/* A processor. */
struct mcinfo_logical_cpu {
    /* OUT: Its number in Xen. */
    uint32_t mc_cpunr;
    /* OUT: Its socket. */
    uint32_t mc_chipid;
    /* OUT: Its core in the socket. */
    uint16_t mc_coreid;
    /* OUT: Its thread in the core. */
    uint16_t mc_threadid;
    /* OUT: The number of its interrupt controller. */
    uint32_t mc_apicid;
    /* OUT: The number of its cluster. */
    uint32_t mc_clusterid;
    /* OUT: How many cores the socket has. */
    uint32_t mc_ncores;
    /* OUT: How many of them are in use. */
    uint32_t mc_ncores_active;
    /* OUT: How many threads a core has. */
    uint32_t mc_nthreads;
    /* OUT: The highest leaf of CPUID; -1 where there is no CPUID. */
    int32_t mc_cpuid_level;
    /* OUT: Its family. */
    uint32_t mc_family;
    /* OUT: Its maker, as Xen numbers them. */
    uint32_t mc_vendor;
    /* OUT: Its model. */
    uint32_t mc_model;
    /* OUT: Its stepping. */
    uint32_t mc_step;
    /* OUT: Its maker, as CPUID tells. */
    char mc_vendorid[16];
    /* OUT: Its name, as CPUID tells. */
    char mc_brandid[64];
    /* OUT: What it is capable of; MC_CAPS_* says which word is what. */
    uint32_t mc_cpu_caps[MC_NCAPS];
    /* OUT: The size of its cache in KiB. */
    uint32_t mc_cache_size;
    /* OUT: The size of a line of its cache in bytes. */
    uint32_t mc_cache_alignment;
    /* OUT: How many of the registers mean something. */
    int32_t mc_nmsrvals;
    /*
     * OUT: Registers that say what its machine checks are like, such as
     * MCG_CAP.
     */
    xen_mcinfo_msr_t mc_msrvalues[__MC_MSR_ARRAYSIZE];
};
typedef struct mcinfo_logical_cpu xen_mc_logical_cpu_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_logical_cpu_t);

/* How many records there are. */
#define x86_mcinfo_nentries(mi) \
    ((mi)->mi_nentries)

/* The first record, a struct mcinfo_common *. */
#define x86_mcinfo_first(mi) \
    ((struct mcinfo_common *)(mi)->mi_data)

/* The record after this one, a struct mcinfo_common *. */
#define x86_mcinfo_next(mic) \
    ((struct mcinfo_common *)((uint8_t *)(mic) + (mic)->size))

/* Sets @ret to the first record of type @mc_type, or NULL. @mi may be NULL. */
#define x86_mcinfo_lookup(ret, mi, mc_type)                             \
    do {                                                                \
        uint32_t nr_ = 0, is_there_ = 0;                                \
        struct mcinfo_common *rec_;                                     \
        (ret) = NULL;                                                   \
        if ( (mi) == NULL )                                             \
            break;                                                      \
        for ( rec_ = x86_mcinfo_first(mi);                              \
              nr_ < x86_mcinfo_nentries(mi);                            \
              rec_ = x86_mcinfo_next(rec_), nr_++ )                     \
            if ( rec_->type == (mc_type) )                              \
            {                                                           \
                is_there_ = 1;                                          \
                break;                                                  \
            }                                                           \
        (ret) = is_there_ ? rec_ : NULL;                                \
    } while ( 0 )

/*
 * Fetches what is known of an error, or says that it has been dealt with:
 * xen_mc_fetch.
 */
#define XEN_MC_fetch 1

/* What is fetched. */
struct xen_mc_fetch {
    /*
     * IN/OUT: XEN_MC_NONURGENT or XEN_MC_URGENT, and XEN_MC_ACK; afterwards
     * XEN_MC_OK or what is not well.
     */
    uint32_t flags;
    uint32_t _pad0;
    /* IN/OUT: The number of what was fetched, which XEN_MC_ACK repeats. */
    uint64_t fetch_id;
    /* IN: Where it goes. */
    XEN_GUEST_HANDLE(mc_info_t) data;
};
typedef struct xen_mc_fetch xen_mc_fetch_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_fetch_t);

/* Tells another domain of an error: xen_mc_notifydomain. */
#define XEN_MC_notifydomain 2

/* Who is to be told of an error. */
struct xen_mc_notifydomain {
    /* IN: The domain. */
    uint16_t mc_domid;
    /* IN: Its virtual CPU, usually from what was fetched. */
    uint16_t mc_vcpuid;
    /*
     * IN/OUT: What sort of error it is; afterwards XEN_MC_OK or what is not
     * well.
     */
    uint32_t flags;
};
typedef struct xen_mc_notifydomain xen_mc_notifydomain_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_notifydomain_t);

/* Describes the processors: xen_mc_physcpuinfo. */
#define XEN_MC_physcpuinfo 3

/* The processors. */
struct xen_mc_physcpuinfo {
    /* IN/OUT: Room in info; afterwards, how many processors there are. */
    uint32_t ncpus;
    uint32_t _pad0;
    /* IN: Where they go; none to ask for the number alone. */
    XEN_GUEST_HANDLE(xen_mc_logical_cpu_t) info;
};
typedef struct xen_mc_physcpuinfo xen_mc_physcpuinfo_t;

/*
 * Writes registers of a processor, or makes Xen see other values in them:
 * xen_mc_msrinject.
 */
#define XEN_MC_msrinject 4

/* How many registers can be written at once. */
#define MC_MSRINJ_MAXMSRS 8

/* Registers that are to be written. */
struct xen_mc_msrinject {
    /* IN: The processor. */
    uint32_t mcinj_cpunr;
    /* IN: MC_MSRINJ_F_*; bits 16 to 31 are zero. */
    uint32_t mcinj_flags;
    /* IN: How many registers. */
    uint32_t mcinj_count;
    /* IN: The domain whose addresses they are, with MC_MSRINJ_F_GPADDR. */
    domid_t mcinj_domid;
    uint16_t _pad0;
    /* IN: The registers. */
    xen_mcinfo_msr_t mcinj_msr[MC_MSRINJ_MAXMSRS];
};
typedef struct xen_mc_msrinject xen_mc_msrinject_t;

/* How registers are to be written. */

/* Not at all: Xen only sees the values. */
#define MC_MSRINJ_F_INTERPOSE 0x1
/* MCi_ADDR is a guest physical address, which Xen translates. */
#define MC_MSRINJ_F_GPADDR    0x2

/* Raises a machine check exception on a processor: xen_mc_mceinject. */
#define XEN_MC_mceinject 5

/* Who gets a machine check exception. */
struct xen_mc_mceinject {
    /* IN: The processor. */
    unsigned int mceinj_cpunr;
};
typedef struct xen_mc_mceinject xen_mc_mceinject_t;

#if defined(__XEN__) || defined(__XEN_TOOLS__)

/* Raises an interrupt or exception of machine checks: xen_mc_inject_v2. */
#define XEN_MC_inject_v2        6
/* The bits of xen_mc_inject_v2.flags that say what is raised. */
#define XEN_MC_INJECT_TYPE_MASK 0x7

/* What is raised. */

/* A machine check exception. */
#define XEN_MC_INJECT_TYPE_MCE  0x0
/* An interrupt for corrected errors. */
#define XEN_MC_INJECT_TYPE_CMCI 0x1
/* A machine check exception that one processor alone gets. */
#define XEN_MC_INJECT_TYPE_LMCE 0x2

/* In xen_mc_inject_v2.flags: all processors get it, whatever cpumap says. */
#define XEN_MC_INJECT_CPU_BROADCAST 0x8

/* What is raised, and who gets it. */
struct xen_mc_inject_v2 {
    /* IN: XEN_MC_INJECT_* */
    uint32_t flags;
    /* IN: The processors. */
    xenctl_bitmap_t cpumap;
};
typedef struct xen_mc_inject_v2 xen_mc_inject_v2_t;

#endif /* __XEN__ || __XEN_TOOLS__ */

/* The argument of HYPERVISOR_mca. */
struct xen_mc {
    /* IN: The operation: XEN_MC_fetch and so on. */
    uint32_t cmd;
    /* IN: XEN_MCA_INTERFACE_VERSION */
    uint32_t interface_version;
    /* IN/OUT: What it works on. */
    union {
        /* IN/OUT: Fetches what is known of an error. */
        xen_mc_fetch_t mc_fetch;
        /* IN/OUT: Tells another domain. */
        xen_mc_notifydomain_t mc_notifydomain;
        /* IN/OUT: Describes the processors. */
        xen_mc_physcpuinfo_t mc_physcpuinfo;
        /* IN: Writes registers. */
        xen_mc_msrinject_t mc_msrinject;
        /* IN: Raises a machine check exception. */
        xen_mc_mceinject_t mc_mceinject;
#if defined(__XEN__) || defined(__XEN_TOOLS__)
        /* IN: Raises an interrupt or exception. */
        xen_mc_inject_v2_t mc_inject_v2;
#endif
    } u;
};
typedef struct xen_mc xen_mc_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_t);

#endif /* !__ASSEMBLER__ */

#endif /* __XEN_PUBLIC_ARCH_X86_MCA_H__ */
