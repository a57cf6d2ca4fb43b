/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86/hvm/save.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The records of a saved HVM domain on x86.
 *
 * hvm/save.h includes this; what the records have in common is said there.
 */

#ifndef __XEN_PUBLIC_HVM_SAVE_X86_H__
#define __XEN_PUBLIC_HVM_SAVE_X86_H__

#include "../../xen.h"

/* The magic of a header. */
#define HVM_FILE_MAGIC   0x54381286
/* The version of a header. */
#define HVM_FILE_VERSION 0x00000001

/* The first record: what wrote the stream, and where. */
struct hvm_save_header {
    /* HVM_FILE_MAGIC. */
    uint32_t magic;
    /* HVM_FILE_VERSION. */
    uint32_t version;
    /* The change from which that Xen was built; all ones: not known. */
    uint64_t changeset;
    /*
     * What CPUID leaf 1 had in EAX on that machine: family, model and stepping.
     */
    uint32_t cpuid;
    /* The frequency of the guest's time stamp counter, in kHz. */
    uint32_t gtsc_khz;
};

/* What wrote the stream. */
DECLARE_HVM_SAVE_TYPE(HEADER, 1, struct hvm_save_header);

/*
 * The state of a virtual CPU.
 *
 * Xen before 3.4 wrote a shorter record (hvm_hw_cpu_compat); before 4.7,
 * nothing said whether the FPU was in use.
 */
struct hvm_hw_cpu {
    /* The FPU and SSE state, as FXSAVE stores it. */
    uint8_t fpu_regs[512];
    /* RAX. */
    uint64_t rax;
    /* RBX. */
    uint64_t rbx;
    /* RCX. */
    uint64_t rcx;
    /* RDX. */
    uint64_t rdx;
    /* RBP. */
    uint64_t rbp;
    /* RSI. */
    uint64_t rsi;
    /* RDI. */
    uint64_t rdi;
    /* RSP. */
    uint64_t rsp;
    /* R8. */
    uint64_t r8;
    /* R9. */
    uint64_t r9;
    /* R10. */
    uint64_t r10;
    /* R11. */
    uint64_t r11;
    /* R12. */
    uint64_t r12;
    /* R13. */
    uint64_t r13;
    /* R14. */
    uint64_t r14;
    /* R15. */
    uint64_t r15;
    /* Where the virtual CPU goes on. */
    uint64_t rip;
    /* RFLAGS. */
    uint64_t rflags;
    /* CR0. */
    uint64_t cr0;
    /* CR2. */
    uint64_t cr2;
    /* CR3. */
    uint64_t cr3;
    /* CR4. */
    uint64_t cr4;
    /* DR0. */
    uint64_t dr0;
    /* DR1. */
    uint64_t dr1;
    /* DR2. */
    uint64_t dr2;
    /* DR3. */
    uint64_t dr3;
    /* DR6. */
    uint64_t dr6;
    /* DR7. */
    uint64_t dr7;
    /* The selector in CS. */
    uint32_t cs_sel;
    /* The selector in DS. */
    uint32_t ds_sel;
    /* The selector in ES. */
    uint32_t es_sel;
    /* The selector in FS. */
    uint32_t fs_sel;
    /* The selector in GS. */
    uint32_t gs_sel;
    /* The selector in SS. */
    uint32_t ss_sel;
    /* The selector in TR. */
    uint32_t tr_sel;
    /* The selector in LDTR. */
    uint32_t ldtr_sel;
    /* The limit of CS, in bytes. */
    uint32_t cs_limit;
    /* The limit of DS, in bytes. */
    uint32_t ds_limit;
    /* The limit of ES, in bytes. */
    uint32_t es_limit;
    /* The limit of FS, in bytes. */
    uint32_t fs_limit;
    /* The limit of GS, in bytes. */
    uint32_t gs_limit;
    /* The limit of SS, in bytes. */
    uint32_t ss_limit;
    /* The limit of TR, in bytes. */
    uint32_t tr_limit;
    /* The limit of LDTR, in bytes. */
    uint32_t ldtr_limit;
    /* The limit in IDTR, in bytes. */
    uint32_t idtr_limit;
    /* The limit in GDTR, in bytes. */
    uint32_t gdtr_limit;
    /* The base address of CS. */
    uint64_t cs_base;
    /* The base address of DS. */
    uint64_t ds_base;
    /* The base address of ES. */
    uint64_t es_base;
    /* The base address of FS. */
    uint64_t fs_base;
    /* The base address of GS. */
    uint64_t gs_base;
    /* The base address of SS. */
    uint64_t ss_base;
    /* The base address of TR. */
    uint64_t tr_base;
    /* The base address of LDTR. */
    uint64_t ldtr_base;
    /* The base address in IDTR. */
    uint64_t idtr_base;
    /* The base address in GDTR. */
    uint64_t gdtr_base;
    /*
     * The attributes of CS: bits 40 to 47 and 52 to 55 of its descriptor, in
     * twelve bits.
     */
    uint32_t cs_arbytes;
    /* The attributes of DS. */
    uint32_t ds_arbytes;
    /* The attributes of ES. */
    uint32_t es_arbytes;
    /* The attributes of FS. */
    uint32_t fs_arbytes;
    /* The attributes of GS. */
    uint32_t gs_arbytes;
    /* The attributes of SS. */
    uint32_t ss_arbytes;
    /* The attributes of TR. */
    uint32_t tr_arbytes;
    /* The attributes of LDTR. */
    uint32_t ldtr_arbytes;
    /* MSR SYSENTER_CS. */
    uint64_t sysenter_cs;
    /* MSR SYSENTER_ESP. */
    uint64_t sysenter_esp;
    /* MSR SYSENTER_EIP. */
    uint64_t sysenter_eip;
    /* The base address that SWAPGS gives to GS: MSR KERNEL_GS_BASE. */
    uint64_t shadow_gs;
    /* Was once a set of flags. Ignored. */
    uint64_t msr_flags;
    /* MSR LSTAR. */
    uint64_t msr_lstar;
    /* MSR STAR. */
    uint64_t msr_star;
    /* MSR CSTAR. */
    uint64_t msr_cstar;
    /* MSR SYSCALL_MASK. */
    uint64_t msr_syscall_mask;
    /* MSR EFER. */
    uint64_t msr_efer;
    /* MSR TSC_AUX. */
    uint64_t msr_tsc_aux;
    /* What the guest would read from its time stamp counter. */
    uint64_t tsc;
    /* The event that is to be delivered when the virtual CPU goes on. */
    union {
        /* All of it; zero: there is none. */
        uint32_t pending_event;
        struct {
            /*
             * Its vector, its type (as VMX numbers them), whether there is an
             * error code, and whether there is an event at all.
             */
            uint8_t pending_vector : 8;
            uint8_t pending_type : 3;
            uint8_t pending_error_valid : 1;
            uint32_t pending_reserved : 19;
            uint8_t pending_valid : 1;
        };
    };
    /* The error code of the pending event. */
    uint32_t error_code;

    /* The flags of a virtual CPU. */

    /* The guest has used the FPU; without the flag, fpu_regs means nothing. */
#define _XEN_X86_FPU_INITIALISED 0
#define XEN_X86_FPU_INITIALISED  (1U << _XEN_X86_FPU_INITIALISED)

    /* XEN_X86_*. */
    uint32_t flags;
    uint32_t pad0;
};

/*
 * The state of a virtual CPU as Xen before 3.4 wrote it: without msr_tsc_aux
 * and flags.
 */
struct hvm_hw_cpu_compat {
    /* The FPU and SSE state, as FXSAVE stores it. */
    uint8_t fpu_regs[512];
    /* RAX. */
    uint64_t rax;
    /* RBX. */
    uint64_t rbx;
    /* RCX. */
    uint64_t rcx;
    /* RDX. */
    uint64_t rdx;
    /* RBP. */
    uint64_t rbp;
    /* RSI. */
    uint64_t rsi;
    /* RDI. */
    uint64_t rdi;
    /* RSP. */
    uint64_t rsp;
    /* R8. */
    uint64_t r8;
    /* R9. */
    uint64_t r9;
    /* R10. */
    uint64_t r10;
    /* R11. */
    uint64_t r11;
    /* R12. */
    uint64_t r12;
    /* R13. */
    uint64_t r13;
    /* R14. */
    uint64_t r14;
    /* R15. */
    uint64_t r15;
    /* Where the virtual CPU goes on. */
    uint64_t rip;
    /* RFLAGS. */
    uint64_t rflags;
    /* CR0. */
    uint64_t cr0;
    /* CR2. */
    uint64_t cr2;
    /* CR3. */
    uint64_t cr3;
    /* CR4. */
    uint64_t cr4;
    /* DR0. */
    uint64_t dr0;
    /* DR1. */
    uint64_t dr1;
    /* DR2. */
    uint64_t dr2;
    /* DR3. */
    uint64_t dr3;
    /* DR6. */
    uint64_t dr6;
    /* DR7. */
    uint64_t dr7;
    /* The selector in CS. */
    uint32_t cs_sel;
    /* The selector in DS. */
    uint32_t ds_sel;
    /* The selector in ES. */
    uint32_t es_sel;
    /* The selector in FS. */
    uint32_t fs_sel;
    /* The selector in GS. */
    uint32_t gs_sel;
    /* The selector in SS. */
    uint32_t ss_sel;
    /* The selector in TR. */
    uint32_t tr_sel;
    /* The selector in LDTR. */
    uint32_t ldtr_sel;
    /* The limit of CS, in bytes. */
    uint32_t cs_limit;
    /* The limit of DS, in bytes. */
    uint32_t ds_limit;
    /* The limit of ES, in bytes. */
    uint32_t es_limit;
    /* The limit of FS, in bytes. */
    uint32_t fs_limit;
    /* The limit of GS, in bytes. */
    uint32_t gs_limit;
    /* The limit of SS, in bytes. */
    uint32_t ss_limit;
    /* The limit of TR, in bytes. */
    uint32_t tr_limit;
    /* The limit of LDTR, in bytes. */
    uint32_t ldtr_limit;
    /* The limit in IDTR, in bytes. */
    uint32_t idtr_limit;
    /* The limit in GDTR, in bytes. */
    uint32_t gdtr_limit;
    /* The base address of CS. */
    uint64_t cs_base;
    /* The base address of DS. */
    uint64_t ds_base;
    /* The base address of ES. */
    uint64_t es_base;
    /* The base address of FS. */
    uint64_t fs_base;
    /* The base address of GS. */
    uint64_t gs_base;
    /* The base address of SS. */
    uint64_t ss_base;
    /* The base address of TR. */
    uint64_t tr_base;
    /* The base address of LDTR. */
    uint64_t ldtr_base;
    /* The base address in IDTR. */
    uint64_t idtr_base;
    /* The base address in GDTR. */
    uint64_t gdtr_base;
    /*
     * The attributes of CS: bits 40 to 47 and 52 to 55 of its descriptor, in
     * twelve bits.
     */
    uint32_t cs_arbytes;
    /* The attributes of DS. */
    uint32_t ds_arbytes;
    /* The attributes of ES. */
    uint32_t es_arbytes;
    /* The attributes of FS. */
    uint32_t fs_arbytes;
    /* The attributes of GS. */
    uint32_t gs_arbytes;
    /* The attributes of SS. */
    uint32_t ss_arbytes;
    /* The attributes of TR. */
    uint32_t tr_arbytes;
    /* The attributes of LDTR. */
    uint32_t ldtr_arbytes;
    /* MSR SYSENTER_CS. */
    uint64_t sysenter_cs;
    /* MSR SYSENTER_ESP. */
    uint64_t sysenter_esp;
    /* MSR SYSENTER_EIP. */
    uint64_t sysenter_eip;
    /* The base address that SWAPGS gives to GS: MSR KERNEL_GS_BASE. */
    uint64_t shadow_gs;
    /* Was once a set of flags. Ignored. */
    uint64_t msr_flags;
    /* MSR LSTAR. */
    uint64_t msr_lstar;
    /* MSR STAR. */
    uint64_t msr_star;
    /* MSR CSTAR. */
    uint64_t msr_cstar;
    /* MSR SYSCALL_MASK. */
    uint64_t msr_syscall_mask;
    /* MSR EFER. */
    uint64_t msr_efer;
    /* What the guest would read from its time stamp counter. */
    uint64_t tsc;
    /* The event that is to be delivered when the virtual CPU goes on. */
    union {
        /* All of it; zero: there is none. */
        uint32_t pending_event;
        struct {
            /*
             * Its vector, its type (as VMX numbers them), whether there is an
             * error code, and whether there is an event at all.
             */
            uint8_t pending_vector : 8;
            uint8_t pending_type : 3;
            uint8_t pending_error_valid : 1;
            uint32_t pending_reserved : 19;
            uint8_t pending_valid : 1;
        };
    };
    /* The error code of the pending event. */
    uint32_t error_code;
};

/*
 * The earlier form has no msr_tsc_aux. What follows it is further back in the
 * present form, so it is moved beginning with the last. Before there were
 * flags, the FPU always counted as used.
 */
static inline int _hvm_hw_fix_cpu(void *h, uint32_t size)
{
    union hvm_hw_cpu_forms {
        struct hvm_hw_cpu now;
        struct hvm_hw_cpu_compat before;
    } *cpu = (union hvm_hw_cpu_forms *)h;

    if ( size == sizeof(cpu->before) )
    {
        cpu->now.error_code = cpu->before.error_code;
        cpu->now.pending_event = cpu->before.pending_event;
        cpu->now.tsc = cpu->before.tsc;
        cpu->now.msr_tsc_aux = 0;
    }
    cpu->now.flags = XEN_X86_FPU_INITIALISED;

    return 0;
}

/* A virtual CPU. */
DECLARE_HVM_SAVE_TYPE_COMPAT(CPU, 2, struct hvm_hw_cpu, struct hvm_hw_cpu_compat, _hvm_hw_fix_cpu);

/* The state of an interrupt controller (8259 PIC). */
struct hvm_hw_vpic {
    /* The lines that ask for an interrupt, one bit each. */
    uint8_t irr;
    /* The lines that are masked. */
    uint8_t imr;
    /* The lines whose interrupts are being served. */
    uint8_t isr;
    /* The vector of line 0; the others follow. */
    uint8_t irq_base;
    /*
     * init_state: how far initialisation has come; zero: it is not under way.
     * Bits 0 and 1: one less than the number of the command word (ICW) that the
     * next write at A0 = 1 sets. Bit 2: ICW4 is to come. Bit 3: ICW3 is not to
     * come.
     *
     * priority_add: the line with the highest priority.
     */
    uint8_t init_state : 4;
    uint8_t priority_add : 4;
    /*
     * readsel_isr: reads at A0 = 0 get isr rather than irr.
     *
     * poll: the next read polls.
     *
     * auto_eoi: an acknowledged interrupt counts as served at once.
     *
     * rotate_on_auto_eoi: and its line then has the lowest priority.
     *
     * special_fully_nested_mode: lines of the slave do not keep each other from
     * being delivered.
     *
     * special_mask_mode: lines that are masked do not keep others from being
     * delivered.
     *
     * is_master: it is the first of the two, which is not for the guest to
     * change.
     */
    uint8_t readsel_isr : 1;
    uint8_t poll : 1;
    uint8_t auto_eoi : 1;
    uint8_t rotate_on_auto_eoi : 1;
    uint8_t special_fully_nested_mode : 1;
    uint8_t special_mask_mode : 1;
    uint8_t is_master : 1;
    /* The lines that are triggered by level rather than edge. */
    uint8_t elcr;
    /* Non-zero: it interrupts the processor. */
    uint8_t int_output;
};

/* One of the two PICs; instance 0 is the master. */
DECLARE_HVM_SAVE_TYPE(PIC, 3, struct hvm_hw_vpic);

/* The redirection entry of a pin of an I/O APIC. */
union vioapic_redir_entry {
    /* All of it. */
    uint64_t bits;
    /* Its parts. */
    struct {
        /* The vector. */
        uint8_t vector;
        /*
         * How the interrupt is delivered, whether dest_id is logical, whether
         * delivery is under way, whether the pin is active low, whether an
         * interrupt triggered by level is being served, and whether the pin is
         * triggered by level.
         */
        uint8_t delivery_mode : 3;
        uint8_t dest_mode : 1;
        uint8_t delivery_status : 1;
        uint8_t polarity : 1;
        uint8_t remote_irr : 1;
        uint8_t trig_mode : 1;
        /* Whether the pin is masked. */
        uint8_t mask : 1;
        uint8_t reserve : 7;
        uint8_t reserved[4];
        /* Who is interrupted. */
        uint8_t dest_id;
    } fields;
};

/*
 * How many pins the I/O APIC of a domain has: 16 for ISA, 32 for PCI. The
 * hypervisor, which knows others as well, is kept from using it elsewhere.
 */
#define VIOAPIC_NUM_PINS 48

#define XEN_HVM_VIOAPIC(name, cnt)                                      \
    struct name {                                                       \
        uint64_t base_address;                                          \
        uint32_t ioregsel;                                              \
        uint32_t id;                                                    \
        union vioapic_redir_entry redirtbl[cnt];                        \
    }

/* The state of an I/O APIC. */
struct hvm_hw_vioapic {
    /* The guest physical address of its registers. */
    uint64_t base_address;
    /* The number of the register that is accessed next. */
    uint32_t ioregsel;
    /* Its identification register. */
    uint32_t id;
    /* Where the interrupt of each pin goes. */
    union vioapic_redir_entry redirtbl[VIOAPIC_NUM_PINS];
};

#ifdef __XEN__
#undef VIOAPIC_NUM_PINS
#else
#undef XEN_HVM_VIOAPIC
#endif

/* The I/O APIC. */
DECLARE_HVM_SAVE_TYPE(IOAPIC, 4, struct hvm_hw_vioapic);

/* The state of a local APIC beside its registers. */
struct hvm_hw_lapic {
    /* MSR APIC_BASE. */
    uint64_t apic_base_msr;
    /*
     * Why it is disabled, if it is: bit 0, by the MSR; bit 1, by its spurious
     * interrupt register.
     */
    uint32_t disabled;
    /* What the timer's clock is divided by. */
    uint32_t timer_divisor;
    /* MSR TSC_DEADLINE. */
    uint64_t tdt_msr;
    /* Errors that have not reached the error status register yet. */
    uint32_t pending_esr;
};

/* A virtual CPU's local APIC. */
DECLARE_HVM_SAVE_TYPE(LAPIC, 5, struct hvm_hw_lapic);

/* The registers of a local APIC, as they are in memory. */
struct hvm_hw_lapic_regs {
    /* The first 1024 bytes of the page, in which all registers are. */
    uint8_t data[1024];
};

/* The registers of a virtual CPU's local APIC. */
DECLARE_HVM_SAVE_TYPE(LAPIC_REGS, 6, struct hvm_hw_lapic_regs);

/* The interrupt lines of a PCI bus. */
struct hvm_hw_pci_irqs {
    /*
     * One bit for each line that is asserted: line n (INTA is 0) of device d is
     * bit 4 * d + n.
     */
    union {
        /* The bits. */
        unsigned long i[16 / sizeof(unsigned long)];
        uint64_t pad[2];
    };
};

/* The lines of the PCI bus. */
DECLARE_HVM_SAVE_TYPE(PCI_IRQ, 7, struct hvm_hw_pci_irqs);

/* The interrupt lines of ISA devices. */
struct hvm_hw_isa_irqs {
    /*
     * One bit for each of the 16 lines that is asserted. No two devices share
     * one.
     */
    union {
        /* The bits. */
        unsigned long i[1];
        uint64_t pad[1];
    };
};

/* The lines of ISA devices. */
DECLARE_HVM_SAVE_TYPE(ISA_IRQ, 8, struct hvm_hw_isa_irqs);

/*
 * The router between PCI and ISA interrupts.
 *
 * Line n of device d leads to link (d + n) % 4. A link is asserted while any of
 * its lines is asserted.
 */
struct hvm_hw_pci_link {
    /* The ISA interrupt that each link asserts; zero: none. */
    uint8_t route[4];
    uint8_t pad0[4];
};

/* The router between PCI and ISA. */
DECLARE_HVM_SAVE_TYPE(PCI_LINK, 9, struct hvm_hw_pci_link);

/* The state of the timer chip (8254 PIT). */
struct hvm_hw_pit {
    /* Its channels. */
    struct hvm_hw_pit_channel {
        /* What it counts down from, at most 65536. */
        uint32_t count;
        /* The count that was latched. */
        uint16_t latched_count;
        /* How the latched count is read; zero: none is latched. */
        uint8_t count_latched;
        /* Non-zero: the status is latched. */
        uint8_t status_latched;
        /* The status that was latched. */
        uint8_t status;
        /* Which byte the next read gets. */
        uint8_t read_state;
        /* Which byte the next write sets. */
        uint8_t write_state;
        /*
         * The first byte of a count whose second one has not been written yet.
         */
        uint8_t write_latch;
        /* Which bytes reads and writes are about. */
        uint8_t rw_mode;
        /* The mode, 0 to 5. */
        uint8_t mode;
        /* Non-zero: it counts in decimal, which is not emulated. */
        uint8_t bcd;
        /* Non-zero: it runs. */
        uint8_t gate;
    } channels[3];
    /* Non-zero: the loudspeaker is on. */
    uint32_t speaker_data_on;
    uint32_t pad0;
};

/* The timer chip. */
DECLARE_HVM_SAVE_TYPE(PIT, 10, struct hvm_hw_pit);

/* How many bytes of CMOS memory belong to the clock. */
#define RTC_CMOS_SIZE 14

/* The state of the real-time clock. */
struct hvm_hw_rtc {
    /* The clock's registers. */
    uint8_t cmos_data[RTC_CMOS_SIZE];
    /* The register that is accessed next. */
    uint8_t cmos_index;
    uint8_t pad0;
    /* How far the guest has set it ahead of the host's time, in seconds. */
    int64_t rtc_offset;
};

/* The real-time clock. */
DECLARE_HVM_SAVE_TYPE(RTC, 11, struct hvm_hw_rtc);

/* How many timers the HPET has. */
#define HPET_TIMER_NUM 3

/*
 * The state of the HPET: its registers as they are in memory, and what is not
 * to be seen there.
 */
struct hvm_hw_hpet {
    /* Capabilities. */
    uint64_t capability;
    uint64_t res0;
    /* Configuration. */
    uint64_t config;
    uint64_t res1;
    /* The timers whose interrupts are asserted. */
    uint64_t isr;
    uint64_t res2[25];
    /* The main counter. */
    uint64_t mc64;
    uint64_t res3;
    /* The timers. */
    struct {
        /* Configuration and capabilities. */
        uint64_t config;
        /* The comparator. */
        uint64_t cmp;
        /* Where an interrupt as a message would go, which is not emulated. */
        uint64_t fsb;
        uint64_t res4;
    } timers[HPET_TIMER_NUM];
    uint64_t res5[4 * (24 - HPET_TIMER_NUM)];
    /*
     * Not a register: what was last written to each comparator, the period of a
     * periodic timer.
     */
    uint64_t period[HPET_TIMER_NUM];
};

/* The HPET. */
DECLARE_HVM_SAVE_TYPE(HPET, 12, struct hvm_hw_hpet);

/* The state of ACPI's power management timer. */
struct hvm_hw_pmtimer {
    /* The counter (PM_TMR). */
    uint32_t tmr_val;
    /* The status of events (PM1a_STS). */
    uint16_t pm1a_sts;
    /* The events that interrupt (PM1a_EN). */
    uint16_t pm1a_en;
};

/* The power management timer. */
DECLARE_HVM_SAVE_TYPE(PMTIMER, 13, struct hvm_hw_pmtimer);

/* The memory types of a virtual CPU. */
struct hvm_hw_mtrr {
    /* How many ranges the record has room for. */
#define MTRR_VCNT     8
    /* How many MSRs there are for fixed ranges. */
#define NUM_FIXED_MSR 11

    /* MSR PAT. */
    uint64_t msr_pat_cr;
    /* The ranges: MSRs MTRR_PHYSBASE and MTRR_PHYSMASK of each. */
    uint64_t msr_mtrr_var[MTRR_VCNT * 2];
    /* The fixed ranges' MSRs. */
    uint64_t msr_mtrr_fixed[NUM_FIXED_MSR];
    /* MSR MTRRcap. */
    uint64_t msr_mtrr_cap;
    /* MSR MTRRdefType. */
    uint64_t msr_mtrr_def_type;
};

/* The memory types of a virtual CPU. */
DECLARE_HVM_SAVE_TYPE(MTRR, 14, struct hvm_hw_mtrr);

/*
 * The extended state of a virtual CPU, as XSAVE stores it. Its components
 * follow the record, which is why its length varies.
 */
struct hvm_hw_cpu_xsave {
    /* Ignored. */
    uint64_t xfeature_mask;
    /* XCR0. */
    uint64_t xcr0;
    /* All bits that XCR0 ever had: these components have to be saved. */
    uint64_t xcr0_accum;
    /* What XSAVE stores. */
    struct {
        /* The part that FXSAVE stores as well. */
        struct {
            /* Bytes. */
            char x[512];
        } fpu_sse;
        /* The header, 64 bytes. */
        struct hvm_hw_cpu_xsave_hdr {
            /*
             * The components that hold something other than their initial
             * state.
             */
            uint64_t xstate_bv;
            /*
             * The components that there is room for, in the compacted format.
             */
            uint64_t xcomp_bv;
            uint64_t reserved[6];
        } xsave_hdr;
    } save_area;
};

/* The type code of hvm_hw_cpu_xsave. */
#define CPU_XSAVE_CODE 16

/* What a domain has set of Hyper-V's interface (Viridian). */
struct hvm_viridian_domain_context {
    /* MSR HV_X64_MSR_HYPERCALL: where the hypercall page is. */
    uint64_t hypercall_gpa;
    /* MSR HV_X64_MSR_GUEST_OS_ID: which operating system it is. */
    uint64_t guest_os_id;
    /* The reference time, in units of 100 ns. */
    uint64_t time_ref_count;
    /* MSR HV_X64_MSR_REFERENCE_TSC: where the reference time's page is. */
    uint64_t reference_tsc;
};

/* A domain's Viridian state. */
DECLARE_HVM_SAVE_TYPE(VIRIDIAN_DOMAIN, 15, struct hvm_viridian_domain_context);

/* What a virtual CPU has set of Hyper-V's interface. */
struct hvm_viridian_vcpu_context {
    /* MSR HV_X64_MSR_VP_ASSIST_PAGE: where its assist page is. */
    uint64_t vp_assist_msr;
    /*
     * Non-zero: the end of an interrupt by way of the assist page is
     * outstanding.
     */
    uint8_t apic_assist_pending;
    uint8_t _pad[7];
    /* MSR HV_X64_MSR_SIMP: where the page for synthetic messages is. */
    uint64_t simp_msr;
    /* MSRs HV_X64_MSR_SINT0 to 15: the synthetic interrupts. */
    uint64_t sint_msr[16];
    /* MSRs HV_X64_MSR_STIMER0_CONFIG to 3: the synthetic timers. */
    uint64_t stimer_config_msr[4];
    /* MSRs HV_X64_MSR_STIMER0_COUNT to 3: when they expire. */
    uint64_t stimer_count_msr[4];
};

/* A virtual CPU's Viridian state. */
DECLARE_HVM_SAVE_TYPE(VIRIDIAN_VCPU, 17, struct hvm_viridian_vcpu_context);

/* The machine check state of a virtual CPU. */
struct hvm_vmce_vcpu {
    /* IN/OUT: MSR MCG_CAP. */
    uint64_t caps;
    /* IN/OUT: MSR MC0_CTL2. */
    uint64_t mci_ctl2_bank0;
    /* IN/OUT: MSR MC1_CTL2. */
    uint64_t mci_ctl2_bank1;
    /* IN/OUT: MSR MCG_EXT_CTL. */
    uint64_t mcg_ext_ctl;
};

/* The machine check state of a virtual CPU. */
DECLARE_HVM_SAVE_TYPE(VMCE_VCPU, 18, struct hvm_vmce_vcpu);

/* How a virtual CPU has adjusted its time stamp counter. */
struct hvm_tsc_adjust {
    /* MSR TSC_ADJUST. */
    uint64_t tsc_adjust;
};

/* How a virtual CPU has adjusted its time stamp counter. */
DECLARE_HVM_SAVE_TYPE(TSC_ADJUST, 19, struct hvm_tsc_adjust);

/* Further MSRs of a virtual CPU. The length varies with their number. */
struct hvm_msr {
    /* How many there are. */
    uint32_t count;
    /* They. */
    struct hvm_one_msr {
        /* Its number. */
        uint32_t index;
        uint32_t _rsvd;
        /* What it holds. */
        uint64_t val;
    } msr[XEN_FLEX_ARRAY_DIM];
};

/* The type code of hvm_msr. */
#define CPU_MSR_CODE 20

/* Type codes 22 to 34 are in use at Amazon. */

/* The highest type code. */
#define HVM_SAVE_CODE_MAX 20

#endif /* __XEN_PUBLIC_HVM_SAVE_X86_H__ */
