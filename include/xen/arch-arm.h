/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_arm.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What is particular to Arm, 32 and 64 bits.
 *
 * One header serves both: what is in memory has the 64-bit layout, whoever the
 * guest is.
 */

#ifndef __XEN_PUBLIC_ARCH_ARM_H__
#define __XEN_PUBLIC_ARCH_ARM_H__

/*
 * `incontents 50 arm_abi Hypercall Calling Convention
 *
 * The instruction is HVC, with XEN_HYPERCALL_TAG as its immediate value.
 *
 *                     AArch32     AArch64
 *   number            r12         x16
 *   arguments         r0 to r4    x0 to x4
 *   result            r0          x0
 *
 * Which column counts is decided by the guest, not by the width of the
 * hypervisor. The register with the number and those with arguments are lost,
 * except for the one that brings the result; all others are kept.
 *
 * Arguments in memory are little endian. They are laid out as the procedure
 * call standard for the 64-bit architecture (AAPCS64) says, and for 32-bit
 * guests as AAPCS says where the two agree.
 *
 * Memory that anybody else looks at has to be mapped as Normal, Inner and Outer
 * Write-Back, Inner Shareable; allocation hints do not matter. That is so for
 * memory which a hypercall argument points to, for granted memory (rings among
 * it) and for what is shared with Xen (shared_info, vcpu_info, grant tables).
 */

/*
 * `incontents 55 arm_hcall Supported Hypercalls
 *
 * The hardware virtualises most of what guests need, so that few hypercalls
 * remain. What is not in this list does not exist on Arm. Addresses and frames
 * are guest physical (intermediate physical) ones unless something else is said.
 *
 *   HYPERVISOR_argo_op            all that is generic
 *   HYPERVISOR_console_io         all that is generic
 *   HYPERVISOR_dm_op              XEN_DMOP_create_ioreq_server,
 *                                 XEN_DMOP_get_ioreq_server_info,
 *                                 XEN_DMOP_map_io_range_to_ioreq_server,
 *                                 XEN_DMOP_unmap_io_range_from_ioreq_server,
 *                                 XEN_DMOP_set_ioreq_server_state,
 *                                 XEN_DMOP_destroy_ioreq_server,
 *                                 XEN_DMOP_set_irq_level, XEN_DMOP_nr_vcpus
 *   HYPERVISOR_domctl             all that is generic, but not
 *                                 XEN_DOMCTL_irq_permission
 *   HYPERVISOR_event_channel_op   all that is generic
 *   HYPERVISOR_grant_table_op     all that is generic
 *   HYPERVISOR_hvm_op             HVMOP_set_param, HVMOP_get_param,
 *                                 HVMOP_guest_request_vm_event
 *   HYPERVISOR_hypfs_op           all that is generic
 *   HYPERVISOR_memory_op          all that is generic
 *   HYPERVISOR_multicall
 *   HYPERVISOR_physdev_op         PHYSDEVOP_pci_device_add,
 *                                 PHYSDEVOP_pci_device_remove
 *   HYPERVISOR_platform_op        XENPF_settime64
 *   HYPERVISOR_sched_op           all that is generic, but not SCHEDOP_block:
 *                                 the instruction WFI does that
 *   HYPERVISOR_sysctl             all that is generic, but not
 *                                 XEN_SYSCTL_page_offline_op,
 *                                 XEN_SYSCTL_get_pmstat, XEN_SYSCTL_pm_op
 *   HYPERVISOR_vcpu_op            VCPUOP_register_vcpu_info,
 *                                 VCPUOP_register_runstate_memory_area
 *   HYPERVISOR_vm_assist          all that is generic
 *   HYPERVISOR_xen_version        all that is generic
 *   HYPERVISOR_xsm_op             all that is generic
 *
 * How a guest finds its way:
 *  - There is no start_info. The hypervisor's node in the device tree says where
 *    the grant table may be mapped, and which interrupt of each virtual CPU
 *    announces events.
 *  - shared_info and the grant table appear in the guest's memory with
 *    XENMEM_add_to_physmap (XENMAPSPACE_shared_info, XENMAPSPACE_grant_table).
 *  - Each virtual CPU, the first one among them, gets its vcpu_info with
 *    VCPUOP_register_vcpu_info.
 *  - Xenstore and the console are at HVM_PARAM_STORE_PFN, HVM_PARAM_STORE_EVTCHN,
 *    HVM_PARAM_CONSOLE_PFN and HVM_PARAM_CONSOLE_EVTCHN: HVMOP_get_param.
 */

/* The immediate value of the HVC instruction that makes it a hypercall. */
#define XEN_HYPERCALL_TAG 0xEA1

#if defined(__XEN__) || defined(__XEN_TOOLS__) || defined(__GNUC__)
#define  int64_aligned_t  int64_t __attribute__((__aligned__(8)))
#define uint64_aligned_t uint64_t __attribute__((__aligned__(8)))
#endif

#ifndef __ASSEMBLER__

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

/* A guest's frame number. */
typedef uint64_t xen_pfn_t;

#define PRI_xen_pfn PRIx64
#define PRIu_xen_pfn PRIu64

#endif /* !__ASSEMBLER__ */

/*
 * How many virtual CPUs have their vcpu_info in shared_info. All others, and
 * best the first too, use VCPUOP_register_vcpu_info.
 */
#define XEN_LEGACY_MAX_VCPUS 1

#ifndef __ASSEMBLER__

/* A number as wide as a register of the widest guest. */
typedef uint64_t xen_ulong_t;

#define PRI_xen_ulong PRIx64

#if defined(__XEN__) || defined(__XEN_TOOLS__)

#if defined(__GNUC__) && !defined(__STRICT_ANSI__)
#define __DECL_REG(n64, n32) union { uint64_t n64; uint32_t n32; }
#else
/* Nameless unions are an extension; without it, there is the 64-bit name. */
#define __DECL_REG(n64, n32) uint64_t n64
#endif

/*
 * The registers of a virtual CPU that it can see itself.
 *
 * Each has the AArch64 name here. For an AArch32 guest, the lower half of a
 * register holds the AArch32 register that the architecture maps to it.
 */
struct vcpu_guest_core_regs {
    /* X0; R0. */
    __DECL_REG(x0, r0_usr);
    /* X1; R1. */
    __DECL_REG(x1, r1_usr);
    /* X2; R2. */
    __DECL_REG(x2, r2_usr);
    /* X3; R3. */
    __DECL_REG(x3, r3_usr);
    /* X4; R4. */
    __DECL_REG(x4, r4_usr);
    /* X5; R5. */
    __DECL_REG(x5, r5_usr);
    /* X6; R6. */
    __DECL_REG(x6, r6_usr);
    /* X7; R7. */
    __DECL_REG(x7, r7_usr);
    /* X8; R8 outside of FIQ mode. */
    __DECL_REG(x8, r8_usr);
    /* X9; R9 outside of FIQ mode. */
    __DECL_REG(x9, r9_usr);
    /* X10; R10 outside of FIQ mode. */
    __DECL_REG(x10, r10_usr);
    /* X11; R11 outside of FIQ mode. */
    __DECL_REG(x11, r11_usr);
    /* X12; R12 outside of FIQ mode. */
    __DECL_REG(x12, r12_usr);
    /* X13; the stack pointer of User and System mode. */
    __DECL_REG(x13, sp_usr);
    /* X14; the link register of User and System mode. */
    __DECL_REG(x14, lr_usr);
    /* X15; the stack pointer of Hyp mode, which no guest has. */
    __DECL_REG(x15, __unused_sp_hyp);
    /* X16; the link register of IRQ mode. */
    __DECL_REG(x16, lr_irq);
    /* X17; the stack pointer of IRQ mode. */
    __DECL_REG(x17, sp_irq);
    /* X18; the link register of Supervisor mode. */
    __DECL_REG(x18, lr_svc);
    /* X19; the stack pointer of Supervisor mode. */
    __DECL_REG(x19, sp_svc);
    /* X20; the link register of Abort mode. */
    __DECL_REG(x20, lr_abt);
    /* X21; the stack pointer of Abort mode. */
    __DECL_REG(x21, sp_abt);
    /* X22; the link register of Undefined mode. */
    __DECL_REG(x22, lr_und);
    /* X23; the stack pointer of Undefined mode. */
    __DECL_REG(x23, sp_und);
    /* X24; R8 of FIQ mode. */
    __DECL_REG(x24, r8_fiq);
    /* X25; R9 of FIQ mode. */
    __DECL_REG(x25, r9_fiq);
    /* X26; R10 of FIQ mode. */
    __DECL_REG(x26, r10_fiq);
    /* X27; R11 of FIQ mode. */
    __DECL_REG(x27, r11_fiq);
    /* X28; R12 of FIQ mode. */
    __DECL_REG(x28, r12_fiq);
    /* X29, the frame pointer; the stack pointer of FIQ mode. */
    __DECL_REG(x29, sp_fiq);
    /* X30, the link register; the link register of FIQ mode. */
    __DECL_REG(x30, lr_fiq);
    /* Where the virtual CPU goes on: ELR_EL2. */
    __DECL_REG(pc64, pc32);
    /* The processor state with which it goes on, PSR_*: SPSR_EL2. */
    uint64_t cpsr;
    /* The saved processor state of the guest's kernel. */
    union {
        /* Of EL1: AArch64. */
        uint64_t spsr_el1;
        /* Of Supervisor mode: AArch32. */
        uint32_t spsr_svc;
    };
    /* The saved processor state of FIQ mode; AArch32 alone. */
    uint32_t spsr_fiq;
    /* The saved processor state of IRQ mode; AArch32 alone. */
    uint32_t spsr_irq;
    /* The saved processor state of Undefined mode; AArch32 alone. */
    uint32_t spsr_und;
    /* The saved processor state of Abort mode; AArch32 alone. */
    uint32_t spsr_abt;
    /* The stack pointer of EL0; AArch64 alone. */
    uint64_t sp_el0;
    /* The stack pointer of EL1; AArch64 alone. */
    uint64_t sp_el1;
    /* Where an exception taken to EL1 returns to; AArch64 alone. */
    uint64_t elr_el1;
};
typedef struct vcpu_guest_core_regs vcpu_guest_core_regs_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_core_regs_t);

#undef __DECL_REG

/* The state of a virtual CPU, as the toolstack saves and sets it. */
struct vcpu_guest_context {
    /* The flags of a virtual CPU. */

    /* It runs. Without the flag, it waits to be started. */
#define _VGCF_online 0
#define VGCF_online  (1 << _VGCF_online)

    /* VGCF_*. */
    uint32_t flags;
    /* The registers that it sees itself. */
    struct vcpu_guest_core_regs user_regs;
    /* The system control register, SCTLR. */
    uint64_t sctlr;
    /* The translation table's control register: TTBCR, TCR_EL1. */
    uint64_t ttbcr;
    /* The first translation table: TTBR0. */
    uint64_t ttbr0;
    /* The second translation table: TTBR1. */
    uint64_t ttbr1;
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

#endif /* __XEN__ || __XEN_TOOLS__ */

#endif /* !__ASSEMBLER__ */

#if defined(__XEN__) || defined(__XEN_TOOLS__)

/* The interrupt controller of a domain. */

/* The one that the machine has. */
#define XEN_DOMCTL_CONFIG_GIC_NATIVE 0
/* GICv2. */
#define XEN_DOMCTL_CONFIG_GIC_V2     1
/* GICv3. */
#define XEN_DOMCTL_CONFIG_GIC_V3     2

/* How a domain reaches the trusted execution environment. */

/* Not at all. */
#define XEN_DOMCTL_CONFIG_TEE_NONE  0
/* Through the OP-TEE mediator. */
#define XEN_DOMCTL_CONFIG_TEE_OPTEE 1
/* Through the FF-A mediator. */
#define XEN_DOMCTL_CONFIG_TEE_FFA   2

/* How a domain reaches the system control interface of the firmware. */

/* Not at all. */
#define XEN_DOMCTL_CONFIG_ARM_SCI_NONE     0
/* It passes SCMI calls on by SMC. */
#define XEN_DOMCTL_CONFIG_ARM_SCI_SCMI_SMC 1

/* The memory system that a domain has at EL1 on Armv8-R. */

/* Not stated. The only choice on processors that are not Armv8-R. */
#define XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_NONE 0
/* PMSA: a memory protection unit. */
#define XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_PMSA 1
/* VMSA: address translation. AArch64 alone, and not every processor has it. */
#define XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_VMSA 2

#endif /* __XEN__ || __XEN_TOOLS__ */

#ifndef __ASSEMBLER__

#if defined(__XEN__) || defined(__XEN_TOOLS__)
/*
 * What a new domain is to be like, beyond what all architectures know. Its
 * layout is part of what XEN_DOMCTL_INTERFACE_VERSION stands for.
 */
struct xen_arch_domainconfig {
    /* IN/OUT: XEN_DOMCTL_CONFIG_GIC_*; afterwards, which it has become. */
    uint8_t gic_version;
    /* IN: The length of SVE vectors, in units of 128 bits; zero: no SVE. */
    uint8_t sve_vl;
    /* IN: XEN_DOMCTL_CONFIG_TEE_*. */
    uint16_t tee_type;
    /* IN: How many shared peripheral interrupts (SPIs) there are to be. */
    uint32_t nr_spis;
    /*
     * OUT: The frequency in Hz that the host's device tree states for the
     * timer, where firmware has left CNTFRQ wrong. A guest cannot be kept from
     * reading that register, so its device tree has to state the same. Zero:
     * the host's states none.
     */
    uint32_t clock_frequency;
    /* IN: XEN_DOMCTL_CONFIG_ARM_SCI_*. */
    uint8_t arm_sci_type;
    /* IN: XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_*. */
    uint8_t v8r_el1_msa;
    uint16_t pad;
};
#endif /* __XEN__ || __XEN_TOOLS__ */

/* Arm's part of vcpu_info: nothing. */
struct arch_vcpu_info {
};
typedef struct arch_vcpu_info arch_vcpu_info_t;

/* Arm's part of shared_info: nothing. */
struct arch_shared_info {
};
typedef struct arch_shared_info arch_shared_info_t;

/* The address of a guest's entry point for Xen. */
typedef uint64_t xen_callback_t;

#endif /* !__ASSEMBLER__ */

#if defined(__XEN__) || defined(__XEN_TOOLS__)

/* Bits of the processor state (CPSR, SPSR). */

/* Thumb instructions. */
#define PSR_THUMB      (1U << 5)
/* Fast interrupts (FIQ) are masked. */
#define PSR_FIQ_MASK   (1U << 6)
/* Interrupts (IRQ) are masked. */
#define PSR_IRQ_MASK   (1U << 7)
/* Asynchronous aborts are masked. */
#define PSR_ABT_MASK   (1U << 8)
/* AArch32: data is big endian. */
#define PSR_BIG_ENDIAN (1U << 9)
/* AArch64: debug exceptions are masked. */
#define PSR_DBG_MASK   (1U << 9)
/* Jazelle. */
#define PSR_JAZELLE    (1U << 24)
/* The last result was zero. */
#define PSR_Z          (1U << 30)

/*
 * The bits of the processor state that hold the state of Thumb's IT
 * instruction.
 */
#define PSR_IT_MASK 0x0600fc00U

/* The modes of AArch32, in the lowest five bits of the processor state. */

/* User. */
#define PSR_MODE_USR 0x10U
/* Fast interrupt. */
#define PSR_MODE_FIQ 0x11U
/* Interrupt. */
#define PSR_MODE_IRQ 0x12U
/* Supervisor. */
#define PSR_MODE_SVC 0x13U
/* Monitor. */
#define PSR_MODE_MON 0x16U
/* Abort. */
#define PSR_MODE_ABT 0x17U
/* Hyp. */
#define PSR_MODE_HYP 0x1aU
/* Undefined. */
#define PSR_MODE_UND 0x1bU
/* System. */
#define PSR_MODE_SYS 0x1fU

/* The bit of the mode that says AArch32. */
#define PSR_MODE_BIT 0x10U

/*
 * The modes of AArch64, in the lowest five bits of the processor state: an
 * exception level with the stack pointer of its own (h) or of EL0 (t).
 */

/* EL3, own stack pointer. */
#define PSR_MODE_EL3h 0x0dU
/* EL3, stack pointer of EL0. */
#define PSR_MODE_EL3t 0x0cU
/* EL2, own stack pointer. */
#define PSR_MODE_EL2h 0x09U
/* EL2, stack pointer of EL0. */
#define PSR_MODE_EL2t 0x08U
/* EL1, own stack pointer. */
#define PSR_MODE_EL1h 0x05U
/* EL1, stack pointer of EL0. */
#define PSR_MODE_EL1t 0x04U
/* EL0. */
#define PSR_MODE_EL0t 0x00U

/*
 * The processor state in which a 32-bit guest starts. PSR_Z is set because some
 * Linux kernels begin with instructions that are no-ops with it alone; boot
 * loaders leave it set, too.
 */
#define PSR_GUEST32_INIT (PSR_Z | PSR_ABT_MASK | PSR_FIQ_MASK | PSR_IRQ_MASK | PSR_MODE_SVC)

/* The processor state in which a 64-bit guest starts. */
#define PSR_GUEST64_INIT (PSR_ABT_MASK | PSR_FIQ_MASK | PSR_IRQ_MASK | PSR_MODE_EL1h)
/* The system control register with which a guest starts. */
#define SCTLR_GUEST_INIT (xen_mk_ullong(0x00c50078))

/*
 * The machine that a guest sees: where things are in guest physical memory,
 * and which interrupts they have. Hypervisor and toolstack agree on these
 * numbers here. Guests find them in the device tree, since they may change.
 */

/* Where virtio devices' registers (MMIO) are. */
#define GUEST_VIRTIO_MMIO_BASE (xen_mk_ullong(0x02000000))
/* Their size in bytes, as of all _SIZEs. */
#define GUEST_VIRTIO_MMIO_SIZE (xen_mk_ullong(0x00100000))

/*
 * A guest has one interrupt controller, so that the regions of the two
 * versions may overlap.
 */

/* GICv2: the distributor. */
#define GUEST_GICD_BASE           (xen_mk_ullong(0x03001000))
/* Its size. */
#define GUEST_GICD_SIZE           (xen_mk_ullong(0x00001000))
/* GICv2: the CPU interface. */
#define GUEST_GICC_BASE           (xen_mk_ullong(0x03002000))
/* Its size. */
#define GUEST_GICC_SIZE           (xen_mk_ullong(0x00002000))
/* GICv3: the distributor. */
#define GUEST_GICV3_GICD_BASE     (xen_mk_ullong(0x03001000))
/* Its size. */
#define GUEST_GICV3_GICD_SIZE     (xen_mk_ullong(0x00010000))
/* GICv3: how many regions of redistributors there are. */
#define GUEST_GICV3_RDIST_REGIONS 1
/* GICv3: the redistributors of virtual CPUs 0 to 127. */
#define GUEST_GICV3_GICR0_BASE    (xen_mk_ullong(0x03020000))
/* Their size. */
#define GUEST_GICV3_GICR0_SIZE    (xen_mk_ullong(0x01000000))

/*
 * The configuration space of virtual PCI: 4 KiB for each function of 256 buses.
 */
#define GUEST_VPCI_ECAM_BASE (xen_mk_ullong(0x10000000))

/* Its size. */
#define GUEST_VPCI_ECAM_SIZE (xen_mk_ullong(0x10000000))
/* ACPI tables. */
#define GUEST_ACPI_BASE      (xen_mk_ullong(0x20000000))
/* Room for them. */
#define GUEST_ACPI_SIZE      (xen_mk_ullong(0x02000000))
/* The PL011 serial port. */
#define GUEST_PL011_BASE     (xen_mk_ullong(0x22000000))
/* Its size. */
#define GUEST_PL011_SIZE     (xen_mk_ullong(0x00001000))

/*
 * How the device tree describes virtual PCI's memory: 32-bit addresses, not
 * prefetchable.
 */
#define GUEST_VPCI_ADDR_TYPE_MEM (xen_mk_ullong(0x02000000))

/* That memory. */
#define GUEST_VPCI_MEM_ADDR (xen_mk_ullong(0x23000000))
/* Its size. */
#define GUEST_VPCI_MEM_SIZE (xen_mk_ullong(0x10000000))
/* Room for the guest to map its grant table. */
#define GUEST_GNTTAB_BASE   (xen_mk_ullong(0x38000000))
/* Its size: 4096 pages. */
#define GUEST_GNTTAB_SIZE   (xen_mk_ullong(0x01000000))
/* Pages that the toolstack prepares: console, Xenstore and the like. */
#define GUEST_MAGIC_BASE    (xen_mk_ullong(0x39000000))
/* Room for them. */
#define GUEST_MAGIC_SIZE    (xen_mk_ullong(0x01000000))
/* How many banks of memory there can be. */
#define GUEST_RAM_BANKS     2

/*
 * Regions of memory that a guest is told to be unused are taken from the banks,
 * which is why these are larger than the memory of most guests.
 */

/* The first bank of memory, at 1 GiB. */
#define GUEST_RAM0_BASE (xen_mk_ullong(0x40000000))
/* Room for it: 3 GiB. */
#define GUEST_RAM0_SIZE (xen_mk_ullong(0xc0000000))

/*
 * How the device tree describes virtual PCI's other memory: 64-bit addresses,
 * prefetchable.
 */
#define GUEST_VPCI_ADDR_TYPE_PREFETCH_MEM (xen_mk_ullong(0x43000000))

/* That memory, at 4 GiB. */
#define GUEST_VPCI_PREFETCH_MEM_ADDR (xen_mk_ullong(0x100000000))
/* Its size: 4 GiB. */
#define GUEST_VPCI_PREFETCH_MEM_SIZE (xen_mk_ullong(0x100000000))
/* The second bank of memory, at 8 GiB. */
#define GUEST_RAM1_BASE              (xen_mk_ullong(0x0200000000))
/* Room for it: 1016 GiB. */
#define GUEST_RAM1_SIZE              (xen_mk_ullong(0xfe00000000))
/* The lowest address of memory. */
#define GUEST_RAM_BASE               GUEST_RAM0_BASE
/* How much memory there can be in all banks, in bytes. */
#define GUEST_RAM_MAX                (GUEST_RAM0_SIZE + GUEST_RAM1_SIZE)
/* Where each bank begins: an initialiser in C. */
#define GUEST_RAM_BANK_BASES         { GUEST_RAM0_BASE, GUEST_RAM1_BASE }
/* How large each bank can be: an initialiser in C. */
#define GUEST_RAM_BANK_SIZES         { GUEST_RAM0_SIZE, GUEST_RAM1_SIZE }
/* How many virtual CPUs a guest can have. */
#define GUEST_MAX_VCPUS              128

/*
 * The interrupt of the virtual timer. PPIs are one of each virtual CPU's own.
 */
#define GUEST_TIMER_VIRT_PPI 27

/* The interrupt of the secure physical timer. */
#define GUEST_TIMER_PHYS_S_PPI       29
/* The interrupt of the non-secure physical timer. */
#define GUEST_TIMER_PHYS_NS_PPI      30
/* The interrupt that announces events. */
#define GUEST_EVTCHN_PPI             31
/* The interrupt of the PL011 serial port. */
#define GUEST_VPL011_SPI             32
/* The first interrupt of virtio devices. */
#define GUEST_VIRTIO_MMIO_SPI_FIRST  33
/* The last interrupt of virtio devices. */
#define GUEST_VIRTIO_MMIO_SPI_LAST   43
/* The interrupt (an SGI) that says an FF-A notification is pending. */
#define GUEST_FFA_NOTIF_PEND_INTR_ID 8

/*
 * The interrupt (an SGI) that asks for the receiver of an FF-A notification to
 * be scheduled.
 */
#define GUEST_FFA_SCHEDULE_RECV_INTR_ID 9

/* The functions of PSCI 0.1, which has no numbers of its own. */

/* Suspends the calling virtual CPU. */
#define PSCI_cpu_suspend 0
/* Turns the calling virtual CPU off. */
#define PSCI_cpu_off     1
/* Turns a virtual CPU on. */
#define PSCI_cpu_on      2
/* Moves the trusted operating system to another processor. */
#define PSCI_migrate     3

#endif /* __XEN__ || __XEN_TOOLS__ */

#ifndef __ASSEMBLER__
/*
 * Arm's part of a virtual CPU's performance counters, of which there are none
 * yet.
 */
typedef struct xen_pmu_arch {
    /* Keeps the record from being empty. */
    uint8_t dummy;
} xen_pmu_arch_t;
#endif

#endif /* __XEN_PUBLIC_ARCH_ARM_H__ */
