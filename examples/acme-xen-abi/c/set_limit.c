/* SPDX-License-Identifier: MIT */
/* What a program in C asks for, with the header that c-export has made. */

#include <stdint.h>
#include <string.h>

#define __XEN_TOOLS__ 1
#include <acme.h>

void acme_set_limit(struct xen_acme_op *op, domid_t domain, uint32_t sensor, uint32_t limit);

void acme_set_limit(struct xen_acme_op *op, domid_t domain, uint32_t sensor, uint32_t limit)
{
    memset(op, 0, sizeof(*op));
    op->cmd = XEN_ACME_set_limit;
    op->interface_version = XEN_ACME_INTERFACE_VERSION;
    op->u.set_limit.domain = domain;
    op->u.set_limit.sensor = sensor;
    op->u.set_limit.limit = limit;
    op->u.set_limit.action = XEN_ACME_ACTION_notify;
}
