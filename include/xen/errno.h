/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/errno.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Error numbers.
 *
 * Hypercalls fail with their negative values. They are Linux's on x86; whoever
 * adds one takes Linux's number for it, and adds none that POSIX does not know.
 *
 * There are two ways to include this header:
 *
 * - By itself: the errors become constants XEN_E*, the first time. C gets an
 *   enum; assembler gets symbols, if it asks for an interface before
 *   0x00040700.
 * - After the includer has defined XEN_ERRNO(name, value): the list is there as
 *   often as it is included, without a guard. Afterwards XEN_ERRNO is
 *   undefined.
 */

/* ` enum neg_errnoval {  [ -Efoo for each Efoo in the list below ]  } */

/* ` enum errnoval { */

/* The errors. */
/* SAF-8-safe what the list becomes is for the includer to say */
#ifndef XEN_ERRNO
#ifndef __XEN_PUBLIC_ERRNO_H__
#define __XEN_PUBLIC_ERRNO_H__

#define XEN_ERRNO_DEFAULT_INCLUDE
#ifndef __ASSEMBLER__
#define XEN_ERRNO(name, value) XEN_##name = (value),
enum xen_errno {
#elif __XEN_INTERFACE_VERSION__ < 0x00040700
#define XEN_ERRNO(name, value) .equ XEN_##name, value
#endif

#endif /* __XEN_PUBLIC_ERRNO_H__ */
#endif /* !XEN_ERRNO */

#ifdef XEN_ERRNO

XEN_ERRNO(EPERM,           1) /* Not permitted. */
XEN_ERRNO(ENOENT,          2) /* No such file or directory. */
XEN_ERRNO(ESRCH,           3) /* No such process, or domain. */
#ifdef __XEN__
XEN_ERRNO(EINTR,           4) /* Interrupted; within the hypervisor only. */
#endif
XEN_ERRNO(EIO,             5) /* Input or output failed. */
XEN_ERRNO(ENXIO,           6) /* No such device or address. */
XEN_ERRNO(E2BIG,           7) /* The argument list is too long. */
XEN_ERRNO(ENOEXEC,         8) /* This cannot be executed. */
XEN_ERRNO(EBADF,           9) /* Not an open file. */
XEN_ERRNO(ECHILD,         10) /* No child processes. */
XEN_ERRNO(EAGAIN,         11) /* Try again. */
XEN_ERRNO(EWOULDBLOCK,    11) /* It would have to wait: another name of EAGAIN. */
XEN_ERRNO(ENOMEM,         12) /* Out of memory. */
XEN_ERRNO(EACCES,         13) /* Access denied. */
XEN_ERRNO(EFAULT,         14) /* Bad address. */
XEN_ERRNO(EBUSY,          16) /* In use. */
XEN_ERRNO(EEXIST,         17) /* It exists already. */
XEN_ERRNO(EXDEV,          18) /* The two are on different devices. */
XEN_ERRNO(ENODEV,         19) /* No such device. */
XEN_ERRNO(ENOTDIR,        20) /* Not a directory. */
XEN_ERRNO(EISDIR,         21) /* A directory. */
XEN_ERRNO(EINVAL,         22) /* Invalid argument. */
XEN_ERRNO(ENFILE,         23) /* Too many open files in the system. */
XEN_ERRNO(EMFILE,         24) /* Too many open files. */
XEN_ERRNO(ENOSPC,         28) /* No space left. */
XEN_ERRNO(EROFS,          30) /* Cannot be written. */
XEN_ERRNO(EMLINK,         31) /* Too many links. */
XEN_ERRNO(EDOM,           33) /* Outside of what the function is defined for. */
XEN_ERRNO(ERANGE,         34) /* The result cannot be represented. */
XEN_ERRNO(EDEADLK,        35) /* It would wait for itself. */
XEN_ERRNO(EDEADLOCK,      35) /* The same: another name of EDEADLK. */
XEN_ERRNO(ENAMETOOLONG,   36) /* The name is too long. */
XEN_ERRNO(ENOLCK,         37) /* No locks left. */
XEN_ERRNO(ENOSYS,         38) /* Not implemented. */
XEN_ERRNO(ENOTEMPTY,      39) /* The directory is not empty. */
XEN_ERRNO(ENODATA,        61) /* No data. */
XEN_ERRNO(ETIME,          62) /* The time is over. */
XEN_ERRNO(EBADMSG,        74) /* Not a message of data. */
XEN_ERRNO(EOVERFLOW,      75) /* Too large for its type. */
XEN_ERRNO(EILSEQ,         84) /* No valid sequence of bytes. */
#ifdef __XEN__
XEN_ERRNO(ERESTART,       85) /* To be started anew after an interruption; within the hypervisor only. */
#endif
XEN_ERRNO(ENOTSOCK,       88) /* Not a socket. */
XEN_ERRNO(EMSGSIZE,       90) /* The message is too large. */
XEN_ERRNO(EOPNOTSUPP,     95) /* Not supported. */
XEN_ERRNO(EADDRINUSE,     98) /* The address is in use. */
XEN_ERRNO(EADDRNOTAVAIL,  99) /* The address cannot be had. */
XEN_ERRNO(ENOBUFS,       105) /* No room in the buffers. */
XEN_ERRNO(EISCONN,       106) /* Connected already. */
XEN_ERRNO(ENOTCONN,      107) /* Not connected. */
XEN_ERRNO(ETIMEDOUT,     110) /* Timed out. */
XEN_ERRNO(ECONNREFUSED,  111) /* The connection was refused. */

#undef XEN_ERRNO
#endif /* XEN_ERRNO */

#ifdef XEN_ERRNO_DEFAULT_INCLUDE
#undef XEN_ERRNO_DEFAULT_INCLUDE
#ifndef __ASSEMBLER__
};
#endif
#endif /* XEN_ERRNO_DEFAULT_INCLUDE */

/* ` } */
