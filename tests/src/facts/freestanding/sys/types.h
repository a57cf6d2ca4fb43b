/* SPDX-License-Identifier: MIT */
#ifndef FREESTANDING_SYS_TYPES_H
#define FREESTANDING_SYS_TYPES_H

#include <stddef.h>

#endif
