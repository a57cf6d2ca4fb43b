/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/vm_event.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Events of a domain's memory and processors, for tools that watch it from
 * outside.
 *
 * Xen puts a request into a ring when something happens that a tool has asked
 * for, usually with the virtual CPU paused. The tool answers with a response of
 * the same form, whose flags say how to go on. The ring is the one of
 * io/ring.h, with Xen as the front end.
 */

#ifndef _XEN_PUBLIC_VM_EVENT_H
#define _XEN_PUBLIC_VM_EVENT_H

#include "xen.h"

/* The version of requests and responses. */
#define VM_EVENT_INTERFACE_VERSION 0x00000007

#if defined(__XEN__) || defined(__XEN_TOOLS__)

#include "io/ring.h"

/* What goes with an event: vm_event_st.flags. */

/* Request: the virtual CPU is paused. Response: let it run again. */
#define VM_EVENT_FLAG_VCPU_PAUSED        (1 << 0)
/* The event was made by another domain's doing. */
#define VM_EVENT_FLAG_FOREIGN            (1 << 1)
/* Response: emulate the instruction, whatever the access rights. */
#define VM_EVENT_FLAG_EMULATE            (1 << 2)
/*
 * Response: emulate the instruction, but drop what it writes to memory and
 * devices.
 */
#define VM_EVENT_FLAG_EMULATE_NOWRITE    (1 << 3)
/*
 * Response: step singly from now on, or no longer. The virtual CPU has to be
 * paused.
 */
#define VM_EVENT_FLAG_TOGGLE_SINGLESTEP  (1 << 4)
/*
 * Response: data.emul.read is what the emulated instruction reads. With
 * EMULATE; it outranks EMULATE_NOWRITE.
 */
#define VM_EVENT_FLAG_SET_EMUL_READ_DATA (1 << 5)
/*
 * Response: what the event is about is not to happen. For registers that are
 * written; the virtual CPU has to be paused.
 */
#define VM_EVENT_FLAG_DENY               (1 << 6)
/* Request: it happened in the view altp2m_idx. Response: go on in that view. */
#define VM_EVENT_FLAG_ALTERNATE_P2M      (1 << 7)
/*
 * Response: the registers get the values in data.regs: on x86 the general ones,
 * the flags and the instruction pointer; on Arm the program counter. The
 * virtual CPU has to be paused.
 */
#define VM_EVENT_FLAG_SET_REGISTERS      (1 << 8)
/*
 * Response: data.emul.insn is the instruction to emulate. With EMULATE;
 * EMULATE_NOWRITE and SET_EMUL_READ_DATA outrank it.
 */
#define VM_EVENT_FLAG_SET_EMUL_INSN_DATA (1 << 9)
/*
 * Response: send one VM_EVENT_REASON_INTERRUPT for the next interrupt that
 * comes.
 */
#define VM_EVENT_FLAG_GET_NEXT_INTERRUPT (1 << 10)
/*
 * Response: step once, and go on in the view fast_singlestep.p2midx. The
 * virtual CPU has to be paused.
 */
#define VM_EVENT_FLAG_FAST_SINGLESTEP    (1 << 11)
/* Request: it happened in a guest's guest; npt_base is valid. */
#define VM_EVENT_FLAG_NESTED_P2M         (1 << 12)
/* Response: begin the trace of the virtual CPU anew. */
#define VM_EVENT_FLAG_RESET_VMTRACE      (1 << 13)
/* Response: a fork goes back to its parent's state. */
#define VM_EVENT_FLAG_RESET_FORK_STATE   (1 << 14)
/*
 * Response: a fork gives up the pages that it no longer shares with its parent.
 */
#define VM_EVENT_FLAG_RESET_FORK_MEMORY  (1 << 15)

/* What happened: vm_event_st.reason. */

/* Nobody said. */
#define VM_EVENT_REASON_UNKNOWN             0
/* Memory was accessed against its rights. */
#define VM_EVENT_REASON_MEM_ACCESS          1
/* A shared page could not be unshared. */
#define VM_EVENT_REASON_MEM_SHARING         2
/* A page is to be brought in or thrown out. */
#define VM_EVENT_REASON_MEM_PAGING          3
/* A control register was written. */
#define VM_EVENT_REASON_WRITE_CTRLREG       4
/* A model-specific register was written. */
#define VM_EVENT_REASON_MOV_TO_MSR          5
/* A breakpoint in the code (int3). */
#define VM_EVENT_REASON_SOFTWARE_BREAKPOINT 6
/* One instruction was run. */
#define VM_EVENT_REASON_SINGLESTEP          7
/* The guest asked for it: HVMOP_guest_request_vm_event. */
#define VM_EVENT_REASON_GUEST_REQUEST       8
/* A debug exception. */
#define VM_EVENT_REASON_DEBUG_EXCEPTION     9
/* CPUID was run. */
#define VM_EVENT_REASON_CPUID               10
/*
 * A privileged call (SMC). Some processors tell even if its condition fails; do
 * not rely on that.
 */
#define VM_EVENT_REASON_PRIVILEGED_CALL     11
/* An interrupt was delivered. */
#define VM_EVENT_REASON_INTERRUPT           12
/* A register of descriptor tables was accessed. */
#define VM_EVENT_REASON_DESCRIPTOR_ACCESS   13
/* An instruction that Xen cannot emulate. */
#define VM_EVENT_REASON_EMUL_UNIMPLEMENTED  14
/* The guest was left. */
#define VM_EVENT_REASON_VMEXIT              15
/* An I/O port was accessed. */
#define VM_EVENT_REASON_IO_INSTRUCTION      16

/* The register in vm_event_write_ctrlreg.index. */

/* %cr0. */
#define VM_EVENT_X86_CR0  0
/* %cr3. */
#define VM_EVENT_X86_CR3  1
/* %cr4. */
#define VM_EVENT_X86_CR4  2
/* %xcr0. */
#define VM_EVENT_X86_XCR0 3

/*
 * A segment, without its base. Its limit counts pages where bit g of ar is set.
 */
struct vm_event_x86_selector_reg {
    /* limit: its limit; ar: its access rights. */
    uint32_t limit : 20;
    uint32_t ar : 12;
};

/*
 * The registers on x86: fewer than a saved domain has, so that the ring holds
 * more events.
 */
struct vm_event_regs_x86 {
    /* %rax. */
    uint64_t rax;
    /* %rcx. */
    uint64_t rcx;
    /* %rdx. */
    uint64_t rdx;
    /* %rbx. */
    uint64_t rbx;
    /* %rsp. */
    uint64_t rsp;
    /* %rbp. */
    uint64_t rbp;
    /* %rsi. */
    uint64_t rsi;
    /* %rdi. */
    uint64_t rdi;
    /* %r8. */
    uint64_t r8;
    /* %r9. */
    uint64_t r9;
    /* %r10. */
    uint64_t r10;
    /* %r11. */
    uint64_t r11;
    /* %r12. */
    uint64_t r12;
    /* %r13. */
    uint64_t r13;
    /* %r14. */
    uint64_t r14;
    /* %r15. */
    uint64_t r15;
    /* %rflags. */
    uint64_t rflags;
    /* %dr6. */
    uint64_t dr6;
    /* %dr7. */
    uint64_t dr7;
    /* %rip. */
    uint64_t rip;
    /* %cr0. */
    uint64_t cr0;
    /* %cr2. */
    uint64_t cr2;
    /* %cr3. */
    uint64_t cr3;
    /* %cr4. */
    uint64_t cr4;
    /* Where SYSENTER goes: the segment. */
    uint64_t sysenter_cs;
    /* Where SYSENTER goes: the stack. */
    uint64_t sysenter_esp;
    /* Where SYSENTER goes: the address. */
    uint64_t sysenter_eip;
    /* EFER. */
    uint64_t msr_efer;
    /* STAR: the segments of SYSCALL. */
    uint64_t msr_star;
    /* LSTAR: where SYSCALL goes. */
    uint64_t msr_lstar;
    /* The global descriptors: their address. */
    uint64_t gdtr_base;
    /*
     * With VM_EVENT_FLAG_NESTED_P2M: where the guest has the page table of its
     * guest. Bits that are no part of an address are kept for later.
     */
    uint64_t npt_base;
    /* How far the trace has come; all ones where there is none. */
    uint64_t vmtrace_pos;
    /* %cs: its base. */
    uint32_t cs_base;
    /* %ss: its base. */
    uint32_t ss_base;
    /* %ds: its base. */
    uint32_t ds_base;
    /* %es: its base. */
    uint32_t es_base;
    /* %fs: its base. */
    uint64_t fs_base;
    /* %gs: its base. */
    uint64_t gs_base;
    /* %cs: its limit and rights. */
    struct vm_event_x86_selector_reg cs;
    /* %ss: its limit and rights. */
    struct vm_event_x86_selector_reg ss;
    /* %ds: its limit and rights. */
    struct vm_event_x86_selector_reg ds;
    /* %es: its limit and rights. */
    struct vm_event_x86_selector_reg es;
    /* %fs: its limit and rights. */
    struct vm_event_x86_selector_reg fs;
    /* %gs: its limit and rights. */
    struct vm_event_x86_selector_reg gs;
    /* The base that SWAPGS would give %gs. */
    uint64_t shadow_gs;
    /* The global descriptors: their limit. */
    uint16_t gdtr_limit;
    /* %cs: its selector. */
    uint16_t cs_sel;
    /* %ss: its selector. */
    uint16_t ss_sel;
    /* %ds: its selector. */
    uint16_t ds_sel;
    /* %es: its selector. */
    uint16_t es_sel;
    /* %fs: its selector. */
    uint16_t fs_sel;
    /* %gs: its selector. */
    uint16_t gs_sel;
    uint16_t _pad;
};

/* The registers on Arm. */
struct vm_event_regs_arm {
    /* Translation table base 0. */
    uint64_t ttbr0;
    /* Translation table base 1. */
    uint64_t ttbr1;
    /* Translation table base control. */
    uint64_t ttbcr;
    /* The program counter. */
    uint64_t pc;
    /* The program status. */
    uint64_t cpsr;
};

/* What was wrong with an access to memory; several at once may be. */

/* It read. */
#define MEM_ACCESS_R              (1 << 0)
/* It wrote. */
#define MEM_ACCESS_W              (1 << 1)
/* It fetched an instruction. */
#define MEM_ACCESS_X              (1 << 2)
/* gla is valid. */
#define MEM_ACCESS_GLA_VALID      (1 << 3)
/* It was the access to gla itself. */
#define MEM_ACCESS_FAULT_WITH_GLA (1 << 4)
/* It was an access to the page tables on the way to gla. */
#define MEM_ACCESS_FAULT_IN_GPT   (1 << 5)

/* Any access. */
#define MEM_ACCESS_RWX (MEM_ACCESS_R | MEM_ACCESS_W | MEM_ACCESS_X)
/* It read or wrote. */
#define MEM_ACCESS_RW  (MEM_ACCESS_R | MEM_ACCESS_W)
/* It read or fetched an instruction. */
#define MEM_ACCESS_RX  (MEM_ACCESS_R | MEM_ACCESS_X)
/* It wrote or fetched an instruction. */
#define MEM_ACCESS_WX  (MEM_ACCESS_W | MEM_ACCESS_X)

/* Memory was accessed against its rights. */
struct vm_event_mem_access {
    /* The guest frame. */
    uint64_t gfn;
    /* The offset in it. */
    uint64_t offset;
    /* The virtual address, with MEM_ACCESS_GLA_VALID. */
    uint64_t gla;
    /* MEM_ACCESS_*. */
    uint32_t flags;
    uint32_t _pad;
};

/* A control register was written. */
struct vm_event_write_ctrlreg {
    /* VM_EVENT_X86_*. */
    uint32_t index;
    uint32_t _pad;
    /* What it is to be. */
    uint64_t new_value;
    /* What it was. */
    uint64_t old_value;
};

/* One instruction was run. */
struct vm_event_singlestep {
    /* The guest frame of the next one. */
    uint64_t gfn;
};

/* How to go on after one step. */
struct vm_event_fast_singlestep {
    /* The view. */
    uint16_t p2midx;
};

/* A breakpoint, or a debug exception. */
struct vm_event_debug {
    /* The guest frame of the instruction. */
    uint64_t gfn;
    /* What is pending, in the form that Intel's VT-x has for it. */
    uint64_t pending_dbg;
    /* The instruction's bytes. */
    uint32_t insn_length;
    /* HVMOP_TRAP_*. */
    uint8_t type;
    uint8_t _pad[3];
};

/* A model-specific register was written. */
struct vm_event_mov_to_msr {
    /* Which one. */
    uint64_t msr;
    /* What it is to be. */
    uint64_t new_value;
    /* What it was. */
    uint64_t old_value;
};

/* The register in vm_event_desc_access.descriptor. */

/* Interrupts. */
#define VM_EVENT_DESC_IDTR 1
/* Global descriptors. */
#define VM_EVENT_DESC_GDTR 2
/* Local descriptors. */
#define VM_EVENT_DESC_LDTR 3
/* The task. */
#define VM_EVENT_DESC_TR   4

/* A register of descriptor tables was accessed. */
struct vm_event_desc_access {
    /* What the processor says. */
    union {
        /* What Intel's VT-x says. */
        struct {
            /* The instruction, as the VMCS has it. */
            uint32_t instr_info;
            uint32_t _pad1;
            /* The exit's qualification, as the VMCS has it. */
            uint64_t exit_qualification;
        } vmx;
    } arch;
    /* VM_EVENT_DESC_*. */
    uint8_t descriptor;
    /* Not zero: it was written. */
    uint8_t is_write;
    uint8_t _pad[6];
};

/* CPUID was run. */
struct vm_event_cpuid {
    /* The instruction's bytes. */
    uint32_t insn_length;
    /* The leaf. */
    uint32_t leaf;
    /* The subleaf. */
    uint32_t subleaf;
    uint32_t _pad;
};

/* An interrupt was delivered. */
struct vm_event_interrupt_x86 {
    /* Its vector. */
    uint32_t vector;
    /* Its type, as in HVMOP_TRAP_*. */
    uint32_t type;
    /* Its error code; all ones where it has none. */
    uint32_t error_code;
    uint32_t _pad;
    /* %cr2, for a page fault. */
    uint64_t cr2;
};

/* What goes with a page that is brought in or thrown out. */

/* Nobody needs its content any more. */
#define MEM_PAGING_DROP_PAGE  (1 << 0)
/* It could not be thrown out. */
#define MEM_PAGING_EVICT_FAIL (1 << 1)

/* A page is to be brought in or thrown out. */
struct vm_event_paging {
    /* The guest frame. */
    uint64_t gfn;
    /* What the frame is to Xen. */
    uint32_t p2mt;
    /* MEM_PAGING_*. */
    uint32_t flags;
};

/* A shared page could not be unshared. */
struct vm_event_sharing {
    /* The guest frame. */
    uint64_t gfn;
    /* What the frame is to Xen. */
    uint32_t p2mt;
    uint32_t _pad;
};

/* What an emulated instruction reads. */
struct vm_event_emul_read_data {
    /* How many bytes there are. */
    uint32_t size;
    /* They; as many as fit where the registers would be. */
    uint8_t data[sizeof(struct vm_event_regs_x86) - sizeof(uint32_t)];
};

/* The instruction to emulate. */
struct vm_event_emul_insn_data {
    /* Its bytes, and what follows it: all of them are read. */
    uint8_t data[16];
};

/* The guest was left. */
struct vm_event_vmexit {
    /* What the processor says. */
    struct {
        /* What Intel's VT-x says. */
        struct {
            /* Why. */
            uint64_t reason;
            /* The exit's qualification. */
            uint64_t qualification;
        } vmx;
    } arch;
};

/* An I/O port was accessed. */
struct vm_event_io {
    /* How many bytes. */
    uint32_t bytes;
    /* The port. */
    uint16_t port;
    /* Not zero: it was read. */
    uint8_t in;
    /* Not zero: by a string instruction. */
    uint8_t str;
};

/* A request or a response. */
typedef struct vm_event_st {
    /* VM_EVENT_INTERFACE_VERSION. */
    uint32_t version;
    /* VM_EVENT_FLAG_*. */
    uint32_t flags;
    /* VM_EVENT_REASON_*. */
    uint32_t reason;
    /* The virtual CPU. */
    uint32_t vcpu_id;
    /* The view, with VM_EVENT_FLAG_ALTERNATE_P2M. */
    uint16_t altp2m_idx;
    uint16_t _pad[3];
    /* What happened. */
    union {
        /* A page is brought in or thrown out. */
        struct vm_event_paging mem_paging;
        /* A page could not be unshared. */
        struct vm_event_sharing mem_sharing;
        /* Memory was accessed. */
        struct vm_event_mem_access mem_access;
        /* A control register was written. */
        struct vm_event_write_ctrlreg write_ctrlreg;
        /* A model-specific register was written. */
        struct vm_event_mov_to_msr mov_to_msr;
        /* Descriptor tables were accessed. */
        struct vm_event_desc_access desc_access;
        /* One instruction was run. */
        struct vm_event_singlestep singlestep;
        /* Response: with VM_EVENT_FLAG_FAST_SINGLESTEP. */
        struct vm_event_fast_singlestep fast_singlestep;
        /* A breakpoint. */
        struct vm_event_debug software_breakpoint;
        /* A debug exception. */
        struct vm_event_debug debug_exception;
        /* CPUID was run. */
        struct vm_event_cpuid cpuid;
        /* The guest was left. */
        struct vm_event_vmexit vmexit;
        /* An I/O port was accessed. */
        struct vm_event_io io;
        /* An interrupt was delivered. */
        union {
            /* On x86. */
            struct vm_event_interrupt_x86 x86;
        } interrupt;
    } u;
    /* The registers, or what to emulate. */
    union {
        /* The registers. */
        union {
            /* On x86. */
            struct vm_event_regs_x86 x86;
            /* On Arm. */
            struct vm_event_regs_arm arm;
        } regs;
        /* What to emulate. */
        union {
            /* What it reads. */
            struct vm_event_emul_read_data read;
            /* The instruction. */
            struct vm_event_emul_insn_data insn;
        } emul;
    } data;
} vm_event_request_t, vm_event_response_t;

/* The ring of events: Xen asks, the tool answers. */
DEFINE_RING_TYPES(vm_event, vm_event_request_t, vm_event_response_t);

#endif /* __XEN__ || __XEN_TOOLS__ */

#endif /* _XEN_PUBLIC_VM_EVENT_H */
