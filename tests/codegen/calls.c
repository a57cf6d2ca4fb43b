/* SPDX-License-Identifier: MIT */
/* The same hypercalls by hand. */
#include <stdbool.h>
#include <stdint.h>

#include <xen/event_channel.h>
#include <xen/memory.h>
#include <xen/version.h>
#include <xen/xen.h>

extern char hypercall_page[4096];
register unsigned long stack_pointer __asm__("rsp");

#define HYPERCALL_2(number, a, b) ({                                    \
    long result_;                                                       \
    unsigned long a_ = (unsigned long)(a), b_ = (unsigned long)(b);     \
    __asm__ volatile ( "call hypercall_page + %c[offset]"               \
                       : "=a" (result_), "+D" (a_), "+S" (b_),          \
                         "+r" (stack_pointer)                           \
                       : [offset] "i" ((number) * 32)                   \
                       : "memory" );                                    \
    result_;                                                            \
})

unsigned long version(void)
{
    long result;
    unsigned long command = XENVER_version, argument = 0;

    __asm__ volatile ( "vmcall"
                       : "=a" (result), "+D" (command), "+S" (argument)
                       : "0" (__HYPERVISOR_xen_version)
                       : "memory" );

    return result < 0 ? 0 : result;
}

bool send(uint32_t port)
{
    struct evtchn_send send = { .port = port };

    return HYPERCALL_2(__HYPERVISOR_event_channel_op, EVTCHNOP_send, &send) >= 0;
}

uint32_t offer(domid_t remote_dom)
{
    struct evtchn_alloc_unbound offer = { .dom = DOMID_SELF, .remote_dom = remote_dom };
    long result = HYPERCALL_2(__HYPERVISOR_event_channel_op, EVTCHNOP_alloc_unbound, &offer);

    return result < 0 ? 0 : offer.port;
}

unsigned long pages(domid_t domid)
{
    struct xen_memory_domain domain = { .domid = domid };
    long result = HYPERCALL_2(__HYPERVISOR_memory_op, XENMEM_current_reservation, &domain);

    return result < 0 ? 0 : result;
}
