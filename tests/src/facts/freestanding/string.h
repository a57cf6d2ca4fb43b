/* SPDX-License-Identifier: MIT */
#ifndef FREESTANDING_STRING_H
#define FREESTANDING_STRING_H

#include <stddef.h>

void *memcpy(void *to, const void *from, size_t length);
size_t strlen(const char *text);

#endif
