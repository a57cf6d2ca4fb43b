/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hvm/hvm_vcpu.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * How a virtual CPU of an HVM domain on x86 starts: the argument of
 * VCPUOP_initialise there.
 *
 * A PV domain passes a vcpu_guest_context instead.
 */

#ifndef __XEN_PUBLIC_HVM_HVM_VCPU_H__
#define __XEN_PUBLIC_HVM_HVM_VCPU_H__

#include "../xen.h"

/* The registers with which a virtual CPU starts in 32-bit mode. */
struct vcpu_hvm_x86_32 {
    /* IN: EAX. */
    uint32_t eax;
    /* IN: ECX. */
    uint32_t ecx;
    /* IN: EDX. */
    uint32_t edx;
    /* IN: EBX. */
    uint32_t ebx;
    /* IN: ESP. */
    uint32_t esp;
    /* IN: EBP. */
    uint32_t ebp;
    /* IN: ESI. */
    uint32_t esi;
    /* IN: EDI. */
    uint32_t edi;
    /* IN: Where it starts. */
    uint32_t eip;
    /* IN: EFLAGS. */
    uint32_t eflags;
    /* IN: CR0. */
    uint32_t cr0;
    /* IN: The page table, where paging is on. */
    uint32_t cr3;
    /* IN: CR4. */
    uint32_t cr4;
    uint32_t pad1;
    /*
     * IN: The EFER register. Only NXE has a use where it starts in 32-bit mode
     * with paging, and LME with LMA where it starts in compatibility mode.
     */
    uint64_t efer;
    /* IN: The code segment's base. */
    uint32_t cs_base;
    /* IN: The data segment's base. */
    uint32_t ds_base;
    /* IN: The stack segment's base. */
    uint32_t ss_base;
    /* IN: The extra segment's base. */
    uint32_t es_base;
    /* IN: The task state segment's base. */
    uint32_t tr_base;
    /* IN: The code segment's limit. */
    uint32_t cs_limit;
    /* IN: The data segment's limit. */
    uint32_t ds_limit;
    /* IN: The stack segment's limit. */
    uint32_t ss_limit;
    /* IN: The extra segment's limit. */
    uint32_t es_limit;
    /* IN: The task state segment's limit. */
    uint32_t tr_limit;
    /* IN: The code segment's attributes. */
    uint16_t cs_ar;
    /* IN: The data segment's attributes. */
    uint16_t ds_ar;
    /* IN: The stack segment's attributes. */
    uint16_t ss_ar;
    /* IN: The extra segment's attributes. */
    uint16_t es_ar;
    /* IN: The task state segment's attributes. */
    uint16_t tr_ar;
    uint16_t pad2[3];
};
typedef struct vcpu_hvm_x86_32 xen_vcpu_hvm_x86_32_t;

/*
 * A segment's attributes are those of its descriptor, moved together:
 *
 * bits 0-3:   type (bits 40-43 of the descriptor)
 * bit  4:     s, 0 for a system segment (bit 44)
 * bits 5-6:   dpl, the privilege level (bits 45-46)
 * bit  7:     p, present (bit 47)
 * bit  8:     avl, for software (bit 52)
 * bit  9:     l, 64-bit code (bit 53)
 * bit  10:    db, 32-bit code or stack (bit 54)
 * bit  11:    g, the limit counts pages (bit 55)
 * bits 12-15: zero
 */

/*
 * The registers with which a virtual CPU starts in 64-bit mode. Its segments
 * are those of long mode: a start in compatibility mode takes vcpu_hvm_x86_32.
 */
struct vcpu_hvm_x86_64 {
    /* IN: RAX. */
    uint64_t rax;
    /* IN: RCX. */
    uint64_t rcx;
    /* IN: RDX. */
    uint64_t rdx;
    /* IN: RBX. */
    uint64_t rbx;
    /* IN: RSP. */
    uint64_t rsp;
    /* IN: RBP. */
    uint64_t rbp;
    /* IN: RSI. */
    uint64_t rsi;
    /* IN: RDI. */
    uint64_t rdi;
    /* IN: Where it starts. */
    uint64_t rip;
    /* IN: RFLAGS. */
    uint64_t rflags;
    /* IN: CR0. */
    uint64_t cr0;
    /* IN: The page table. */
    uint64_t cr3;
    /* IN: CR4. */
    uint64_t cr4;
    /* IN: The EFER register. */
    uint64_t efer;
};
typedef struct vcpu_hvm_x86_64 xen_vcpu_hvm_x86_64_t;

/* How a virtual CPU starts. */
struct vcpu_hvm_context {
    /* The mode in which a virtual CPU starts. */

    /* 32 bits: protected or compatibility mode. */
#define VCPU_HVM_MODE_32B 0
    /* 64 bits: long mode. */
#define VCPU_HVM_MODE_64B 1

    /* IN: The mode: VCPU_HVM_MODE_*. */
    uint32_t mode;
    uint32_t pad;
    /* IN: The registers. */
    union {
        /* IN: 32 bits. */
        xen_vcpu_hvm_x86_32_t x86_32;
        /* IN: 64 bits. */
        xen_vcpu_hvm_x86_64_t x86_64;
    } cpu_regs;
};
typedef struct vcpu_hvm_context vcpu_hvm_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_hvm_context_t);

#endif /* __XEN_PUBLIC_HVM_HVM_VCPU_H__ */
