/* What the made-up headers stand on: the words of the ABI on each architecture. */
#ifndef RANDOM_BASE_H
#define RANDOM_BASE_H

#include <stddef.h>
#include <stdint.h>

#define __XEN_INTERFACE_VERSION__ 0x00041300

#define uint64_aligned_t uint64_t __attribute__((__aligned__(8)))
#define int64_aligned_t int64_t __attribute__((__aligned__(8)))

#if defined(__arm__) || defined(__aarch64__)
typedef uint64_t xen_pfn_t;
typedef uint64_t xen_ulong_t;
#else
typedef unsigned long xen_pfn_t;
typedef unsigned long xen_ulong_t;
#endif

#define __DEFINE_XEN_GUEST_HANDLE(name, type) \
    typedef struct { type *p; } __guest_handle_ ## name; \
    typedef struct { const type *p; } __guest_handle_const_ ## name; \
    typedef union { type *p; uint64_aligned_t q; } __guest_handle_64_ ## name; \
    typedef union { const type *p; uint64_aligned_t q; } __guest_handle_64_const_ ## name
#define DEFINE_XEN_GUEST_HANDLE(name) __DEFINE_XEN_GUEST_HANDLE(name, name)

#define XEN_GUEST_HANDLE_64(name) __guest_handle_64_ ## name
#ifdef __i386__
#define XEN_GUEST_HANDLE(name) __guest_handle_ ## name
#else
#define XEN_GUEST_HANDLE(name) XEN_GUEST_HANDLE_64(name)
#endif

#define RANDOM_FLEXIBLE

#endif
