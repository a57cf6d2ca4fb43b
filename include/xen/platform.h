/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/platform.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The machine itself: its clock, firmware, power management, processors and
 * microcode.
 *
 * HYPERVISOR_platform_op(const xen_platform_op_t *) takes an operation
 * (XENPF_*) and its argument in one struct. These are for the initial domain's
 * kernel, which knows the machine's firmware where Xen does not, and drives
 * what Xen leaves to it.
 */

#ifndef __XEN_PUBLIC_PLATFORM_H__
#define __XEN_PUBLIC_PLATFORM_H__

#include "xen.h"

/* The version of the interface. */
#define XENPF_INTERFACE_VERSION 0x03000001
/* Sets the wall clock, until 2106: xenpf_settime32. */
#define XENPF_settime32         17

/* What time it was at a moment, from which Xen counts on. */
struct xenpf_settime32 {
    /* IN: The time, in seconds since the beginning of 1970 (UTC). */
    uint32_t secs;
    /* IN: Nanoseconds to be added to it. */
    uint32_t nsecs;
    /* IN: The moment, in nanoseconds since Xen started. */
    uint64_t system_time;
};
typedef struct xenpf_settime32 xenpf_settime32_t;

/* Sets the wall clock: xenpf_settime64. */
#define XENPF_settime64 62

/* What time it was at a moment, from which Xen counts on. */
struct xenpf_settime64 {
    /* IN: The time, in seconds since the beginning of 1970 (UTC). */
    uint64_t secs;
    /* IN: Nanoseconds to be added to it. */
    uint32_t nsecs;
    uint32_t mbz;
    /* IN: The moment, in nanoseconds since Xen started. */
    uint64_t system_time;
};
typedef struct xenpf_settime64 xenpf_settime64_t;

#if __XEN_INTERFACE_VERSION__ < 0x00040600

/* Sets the wall clock, in the form that the interface calls for. */
#define XENPF_settime XENPF_settime32

#define xenpf_settime xenpf_settime32

/* What time it was, in the form that the interface calls for. */
typedef struct xenpf_settime32 xenpf_settime_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_settime_t);

#else /* __XEN_INTERFACE_VERSION__ < 0x00040600 */

/* Sets the wall clock, in the form that the interface calls for. */
#define XENPF_settime XENPF_settime64

#define xenpf_settime xenpf_settime64

/* What time it was, in the form that the interface calls for. */
typedef struct xenpf_settime64 xenpf_settime_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_settime_t);

#endif /* __XEN_INTERFACE_VERSION__ < 0x00040600 */

/*
 * Gives a range of memory a type, by an MTRR: xenpf_add_memtype. On x86 only.
 */
#define XENPF_add_memtype 31

/* A range of memory, and how it is cached. */
struct xenpf_add_memtype {
    /* IN: Its first machine frame. */
    xen_pfn_t mfn;
    /* IN: How many frames. */
    uint64_t nr_mfns;
    /* IN: The type, as the processor's MTRRs number them. */
    uint32_t type;
    /* OUT: What XENPF_del_memtype wants to take it away again. */
    uint32_t handle;
    /* OUT: The MTRR. */
    uint32_t reg;
};
typedef struct xenpf_add_memtype xenpf_add_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_add_memtype_t);

/* Takes the type of a range of memory away: xenpf_del_memtype. On x86 only. */
#define XENPF_del_memtype 32

/* The type of a range of memory that is to go. */
struct xenpf_del_memtype {
    /*
     * IN: What XENPF_add_memtype told; zero if that is forgotten, and then it
     * may be another's.
     */
    uint32_t handle;
    /* IN: The MTRR. */
    uint32_t reg;
};
typedef struct xenpf_del_memtype xenpf_del_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_del_memtype_t);

/* Tells the type in an MTRR: xenpf_read_memtype. On x86 only. */
#define XENPF_read_memtype 33

/* What an MTRR holds. */
struct xenpf_read_memtype {
    /* IN: The MTRR. */
    uint32_t reg;
    /* OUT: The first machine frame of its range. */
    xen_pfn_t mfn;
    /* OUT: How many frames the range has; zero: the MTRR is not in use. */
    uint64_t nr_mfns;
    /* OUT: The type, as the processor's MTRRs number them. */
    uint32_t type;
};
typedef struct xenpf_read_memtype xenpf_read_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_read_memtype_t);

/* Loads microcode: xenpf_microcode_update. */
#define XENPF_microcode_update 35

/* Microcode that is to be loaded into all processors. */
struct xenpf_microcode_update {
    /* IN: The microcode, as the processor's maker packs it. */
    XEN_GUEST_HANDLE(const_void) data;
    /* IN: Its size in bytes. */
    uint32_t length;
};
typedef struct xenpf_microcode_update xenpf_microcode_update_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_microcode_update_t);

/*
 * Tells Xen of something that is peculiar to the machine: xenpf_platform_quirk.
 */
#define XENPF_platform_quirk 39

/* What is peculiar. */

/*
 * Xen does not balance interrupts, nor restrict to whom an IO-APIC sends them.
 */
#define QUIRK_NOIRQBALANCING     1
/* An IO-APIC forgets which register is selected. */
#define QUIRK_IOAPIC_BAD_REGSEL  2
/* It does not. */
#define QUIRK_IOAPIC_GOOD_REGSEL 3

/* Something that is peculiar to the machine. */
struct xenpf_platform_quirk {
    /* IN: QUIRK_* */
    uint32_t quirk_id;
};
typedef struct xenpf_platform_quirk xenpf_platform_quirk_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_platform_quirk_t);

/* Calls a runtime service of EFI: xenpf_efi_runtime_call. */
#define XENPF_efi_runtime_call 49

/* The runtime services of EFI. */

/* Tells the time of the machine's clock. */
#define XEN_EFI_get_time                      1
/* Sets that clock. */
#define XEN_EFI_set_time                      2
/* Tells when the machine will wake up. */
#define XEN_EFI_get_wakeup_time               3
/* Sets when the machine wakes up. */
#define XEN_EFI_set_wakeup_time               4
/*
 * Tells the upper half of a number that never goes back, after it has been
 * incremented.
 */
#define XEN_EFI_get_next_high_monotonic_count 5
/* Tells a variable. */
#define XEN_EFI_get_variable                  6
/* Sets a variable. */
#define XEN_EFI_set_variable                  7
/* Goes through the names of all variables. */
#define XEN_EFI_get_next_variable_name        8
/* Tells how much room there is for variables. */
#define XEN_EFI_query_variable_info           9
/* Tells whether capsules can be passed. Not implemented. */
#define XEN_EFI_query_capsule_capabilities    10
/* Passes capsules to the firmware. Not implemented. */
#define XEN_EFI_update_capsule                11

/* A time, as EFI has it. */
struct xenpf_efi_time {
    /* IN/OUT: The year. */
    uint16_t year;
    /* IN/OUT: The month, from 1 on. */
    uint8_t month;
    /* IN/OUT: The day of the month, from 1 on. */
    uint8_t day;
    /* IN/OUT: The hour, 0 to 23. */
    uint8_t hour;
    /* IN/OUT: The minute. */
    uint8_t min;
    /* IN/OUT: The second. */
    uint8_t sec;
    /* IN/OUT: Nanoseconds. */
    uint32_t ns;
    /*
     * IN/OUT: What is to be added to get UTC, in minutes; 2047: nobody knows.
     */
    int16_t tz;
    /*
     * IN/OUT: Daylight saving time. Bit 0: it changes the clock. Bit 1: it is
     * in effect.
     */
    uint8_t daylight;
};

/* A GUID, in the order of bytes that EFI has it. */
struct xenpf_efi_guid {
    /* IN/OUT: Its first four bytes, as a number. */
    uint32_t data1;
    /* IN/OUT: The next two, as a number. */
    uint16_t data2;
    /* IN/OUT: The next two, as a number. */
    uint16_t data3;
    /* IN/OUT: The others. */
    uint8_t data4[8];
};

/* A call of a runtime service. */
struct xenpf_efi_runtime_call {
    /* IN: The service: XEN_EFI_get_time and so on. */
    uint32_t function;
    /*
     * IN/OUT: Flags of the service; for XEN_EFI_get_next_high_monotonic_count,
     * the number.
     */
    uint32_t misc;
    /* OUT: What the service answered: an EFI_STATUS. */
    xen_ulong_t status;
    /* IN/OUT: What it works on. */
    union {
        /*
         * In misc, from XEN_EFI_get_time: setting the clock clears its
         * nanoseconds.
         */
#define XEN_EFI_GET_TIME_SET_CLEARS_NS 0x00000001

        /* OUT: Tells the time. */
        struct {
            /* OUT: The time. */
            struct xenpf_efi_time time;
            /* OUT: How often the clock counts in a second. */
            uint32_t resolution;
            /*
             * OUT: By how much it may be wrong, in millionths of a part per
             * million.
             */
            uint32_t accuracy;
        } get_time;
        /* IN: Sets the clock. */
        struct xenpf_efi_time set_time;

        /* What XEN_EFI_get_wakeup_time says in misc. */

        /* The machine will wake up. */
#define XEN_EFI_GET_WAKEUP_TIME_ENABLED 0x00000001
        /* The time has come, and nobody has taken notice. */
#define XEN_EFI_GET_WAKEUP_TIME_PENDING 0x00000002

        /* OUT: Tells when the machine will wake up. */
        struct xenpf_efi_time get_wakeup_time;

        /* What XEN_EFI_set_wakeup_time is told in misc. */

        /* The machine shall wake up; without it, it shall not. */
#define XEN_EFI_SET_WAKEUP_TIME_ENABLE      0x00000001
        /* The time stays as it was set before. */
#define XEN_EFI_SET_WAKEUP_TIME_ENABLE_ONLY 0x00000002

        /* IN: Sets when the machine wakes up. */
        struct xenpf_efi_time set_wakeup_time;

        /*
         * What a variable is like: misc of XEN_EFI_get_variable and
         * XEN_EFI_set_variable.
         */

        /* It outlives a restart. */
#define XEN_EFI_VARIABLE_NON_VOLATILE       0x00000001
        /* It is there until the boot services end. */
#define XEN_EFI_VARIABLE_BOOTSERVICE_ACCESS 0x00000002
        /* It is there afterwards. */
#define XEN_EFI_VARIABLE_RUNTIME_ACCESS     0x00000004

        /*
         * get_variable: IN/OUT: Tells a variable.
         * set_variable: IN: Sets a variable.
         */
        struct {
            /* IN: The variable's name, in UTF-16. */
            XEN_GUEST_HANDLE(void) name;
            /*
             * IN/OUT: The size of its value in bytes; for XEN_EFI_get_variable,
             * room in data before. Zero deletes a variable that is set.
             */
            xen_ulong_t size;
            /* IN: Its value. */
            XEN_GUEST_HANDLE(void) data;
            /* IN: Whose variable it is. */
            struct xenpf_efi_guid vendor_guid;
        } get_variable, set_variable;
        /* IN/OUT: Goes through the names of all variables. */
        struct {
            /*
             * IN/OUT: Room in name, in bytes; afterwards, the size of the name.
             */
            xen_ulong_t size;
            /*
             * IN: The name of a variable, in UTF-16; afterwards, that of the
             * next. The first one comes after an empty name.
             */
            XEN_GUEST_HANDLE(void) name;
            /* IN/OUT: Whose variable it is. */
            struct xenpf_efi_guid vendor_guid;
        } get_next_variable_name;

        /*
         * In misc, to XEN_EFI_query_variable_info: tell what it was like when
         * Xen started, which always works.
         */
#define XEN_EFI_VARINFO_BOOT_SNAPSHOT 0x00000001

        /* IN/OUT: Tells how much room there is for variables. */
        struct {
            /*
             * IN: What the variables in question are like: XEN_EFI_VARIABLE_*.
             */
            uint32_t attr;
            /* OUT: How much room there is for them, in bytes. */
            uint64_t max_store_size;
            /* OUT: How much of that is free. */
            uint64_t remain_store_size;
            /* OUT: How large one of them can be. */
            uint64_t max_size;
        } query_variable_info;
        /* IN/OUT: Tells whether capsules can be passed. */
        struct {
            /* IN: The capsules' headers. */
            XEN_GUEST_HANDLE(void) capsule_header_array;
            /* IN: How many. */
            xen_ulong_t capsule_count;
            /* OUT: How large a capsule can be, in bytes. */
            uint64_t max_capsule_size;
            /* OUT: What sort of reset they need: an EFI_RESET_TYPE. */
            uint32_t reset_type;
        } query_capsule_capabilities;
        /* IN: Passes capsules. */
        struct {
            /* IN: The capsules' headers. */
            XEN_GUEST_HANDLE(void) capsule_header_array;
            /* IN: How many. */
            xen_ulong_t capsule_count;
            /*
             * IN: The machine address of the list that says where the capsules
             * are.
             */
            uint64_t sg_list;
        } update_capsule;
    } u;
};
typedef struct xenpf_efi_runtime_call xenpf_efi_runtime_call_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_efi_runtime_call_t);

/* Tells what the firmware told Xen: xenpf_firmware_info. */
#define XENPF_firmware_info 50

/* What the firmware told. */

/*
 * What a disk is like, by the BIOS's interrupt 0x13, functions 8, 0x41 and
 * 0x48.
 */
#define XEN_FW_DISK_INFO          1
/* What is at 0x1b8 of a disk's master boot record. */
#define XEN_FW_DISK_MBR_SIGNATURE 2
/*
 * What the monitor says of itself, by the BIOS's interrupt 0x10, function
 * 0x4f15.
 */
#define XEN_FW_VBEDDC_INFO        3
/* What EFI told; index says what of it. */
#define XEN_FW_EFI_INFO           4

/* What EFI told. */

/* Its version. */
#define XEN_FW_EFI_VERSION          0
/* Where its configuration table is. */
#define XEN_FW_EFI_CONFIG_TABLE     1
/* Who made it. */
#define XEN_FW_EFI_VENDOR           2
/* What it knows of a range of memory. */
#define XEN_FW_EFI_MEM_INFO         3
/* The version of its runtime services. */
#define XEN_FW_EFI_RT_VERSION       4
/* The ROM of a PCI device. */
#define XEN_FW_EFI_PCI_ROM          5
/* The properties of devices that Apple's firmware has. */
#define XEN_FW_EFI_APPLE_PROPERTIES 6

/*
 * In type: which keys were held down, by the BIOS's interrupt 0x16, function 2.
 */
#define XEN_FW_KBD_SHIFT_FLAGS 5

/* What the firmware told Xen. */
struct xenpf_firmware_info {
    /* IN: What of it: XEN_FW_DISK_INFO and so on. */
    uint32_t type;
    /*
     * IN: For a disk, which one, from 0 on: ESRCH says that there is none. For
     * XEN_FW_EFI_INFO, XEN_FW_EFI_*.
     */
    uint32_t index;
    /* IN/OUT: The answer. */
    union {
        /* IN/OUT: A disk. */
        struct {
            /* OUT: Its number (DL). */
            uint8_t device;
            /* OUT: The version of the enhanced functions (AH). */
            uint8_t version;
            /* OUT: Which of them there are (CX). */
            uint16_t interface_support;
            /*
             * OUT: The last cylinder of the old geometry (CL bits 6 and 7, CH).
             */
            uint16_t legacy_max_cylinder;
            /* OUT: Its last head (DH). */
            uint8_t legacy_max_head;
            /* OUT: Its last sector (CL bits 0 to 5). */
            uint8_t legacy_sectors_per_track;
            /*
             * IN: The parameters of the enhanced functions. Their first two
             * bytes say how many bytes there are, or before, how many there is
             * room for.
             */
            XEN_GUEST_HANDLE(void) edd_params;
        } disk_info;
        /* OUT: A disk's master boot record. */
        struct {
            /* OUT: The disk's number. */
            uint8_t device;
            /* OUT: What is at 0x1b8 of its master boot record. */
            uint32_t mbr_signature;
        } disk_mbr_signature;
        /* IN/OUT: The monitor. */
        struct {
            /* OUT: What the display can do (BL of function 0x4f15). */
            uint8_t capabilities;
            /*
             * OUT: How long the transfer of a block takes, in seconds (BH of
             * function 0x4f15).
             */
            uint8_t edid_transfer_time;
            /* IN: What the monitor says of itself. */
            XEN_GUEST_HANDLE(uint8) edid;
        } vbeddc_info;
        /* IN/OUT: EFI. */
        union xenpf_efi_info {
            /*
             * OUT: The version: the major number in the upper half, the minor
             * in the lower.
             */
            uint32_t version;
            /* OUT: The configuration table. */
            struct {
                /*
                 * OUT: Its machine address: an array of
                 * EFI_CONFIGURATION_TABLE.
                 */
                uint64_t addr;
                /* OUT: How many entries it has. */
                uint32_t nent;
            } cfg;
            /* IN/OUT: Who made it. */
            struct {
                /* OUT: The maker's number for this firmware. */
                uint32_t revision;
                /* IN: Room in name, in bytes. */
                uint32_t bufsz;
                /* IN: The maker's name, in UTF-16. */
                XEN_GUEST_HANDLE(void) name;
            } vendor;
            /* IN/OUT: A range of memory. */
            struct {
                /*
                 * IN: A machine address; ESRCH says that EFI does not know it.
                 */
                uint64_t addr;
                /*
                 * IN/OUT: How many bytes from there on; afterwards, for how
                 * many of them the answer is right.
                 */
                uint64_t size;
                /* OUT: What the memory is capable of, EFI_MEMORY_*. */
                uint64_t attr;
                /* OUT: What it is for, an EFI_MEMORY_TYPE. */
                uint32_t type;
            } mem;
            /* IN/OUT: The ROM of a PCI device. */
            struct {
                /* IN: The device's segment. */
                uint16_t segment;
                /* IN: Its bus. */
                uint8_t bus;
                /*
                 * IN: Its device (upper five bits) and function (lower three).
                 */
                uint8_t devfn;
                /* IN: Its maker, as PCI numbers them. */
                uint16_t vendor;
                /* IN: Its maker's number for it. */
                uint16_t devid;
                /* OUT: The machine address of its ROM. */
                uint64_t address;
                /* OUT: The ROM's size in bytes. */
                xen_ulong_t size;
            } pci_rom;
            /* OUT: The properties of devices. */
            struct {
                /* OUT: Their machine address. */
                uint64_t address;
                /* OUT: Their size in bytes. */
                xen_ulong_t size;
            } apple_properties;
        } efi_info;
        /* OUT: The keys. */
        uint8_t kbd_shift_flags;
    } u;
};
typedef struct xenpf_firmware_info xenpf_firmware_info_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_firmware_info_t);

/* Sends the machine to sleep: xenpf_enter_acpi_sleep. */
#define XENPF_enter_acpi_sleep 51

/* What sleep, and how. */
struct xenpf_enter_acpi_sleep {
#if __XEN_INTERFACE_VERSION__ < 0x00040300
    /* IN: What to write to the register PM1a control. */
    uint16_t pm1a_cnt_val;
    /* IN: What to write to the register PM1b control. */
    uint16_t pm1b_cnt_val;
#else /* __XEN_INTERFACE_VERSION__ < 0x00040300 */
    /*
     * IN: What to write to the register PM1a control, or the extended sleep
     * type.
     */
    uint16_t val_a;
    /*
     * IN: What to write to the register PM1b control, or the extended sleep
     * type that is written second.
     */
    uint16_t val_b;
#endif /* __XEN_INTERFACE_VERSION__ < 0x00040300 */
    /* IN: The state to enter: n of ACPI's Sn. */
    uint32_t sleep_state;

    /*
     * Sleep by the registers of machines that have no others (hardware-reduced
     * ACPI).
     */
#define XENPF_ACPI_SLEEP_EXTENDED 0x00000001

    /* IN: XENPF_ACPI_SLEEP_* */
    uint32_t flags;
};
typedef struct xenpf_enter_acpi_sleep xenpf_enter_acpi_sleep_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_enter_acpi_sleep_t);

/* Tells Xen that a processor now has another frequency: xenpf_change_freq. */
#define XENPF_change_freq 52

/* A processor's new frequency. */
struct xenpf_change_freq {
    /* IN: Zero. */
    uint32_t flags;
    /* IN: The processor. */
    uint32_t cpu;
    /* IN: The frequency in Hz. */
    uint64_t freq;
};
typedef struct xenpf_change_freq xenpf_change_freq_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_change_freq_t);

/* Tells how long processors were idle: xenpf_getidletime. */
#define XENPF_getidletime 53

/* How long processors were idle since Xen started. */
struct xenpf_getidletime {
    /*
     * IN: A bit for each processor that is asked for; afterwards, for each of
     * them that there is.
     */
    XEN_GUEST_HANDLE(uint8) cpumap_bitmap;
    /* IN: How many bits. */
    uint32_t cpumap_nr_cpus;
    /*
     * IN: Nanoseconds for each processor that is asked for, zero for one that
     * there is not; what is there for others stays as it is.
     */
    XEN_GUEST_HANDLE(uint64) idletime;
    /* OUT: When that was so, in nanoseconds since Xen started. */
    uint64_t now;
};
typedef struct xenpf_getidletime xenpf_getidletime_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_getidletime_t);

/*
 * Gives Xen what ACPI says of a processor's power management:
 * xenpf_set_processor_pminfo.
 */
#define XENPF_set_processor_pminfo 54

/* What Xen manages, as a PV domain reads in start_info.flags (SIF_PM_MASK). */

/* Idle states. */
#define XEN_PROCESSOR_PM_CX 1
/* Frequencies. */
#define XEN_PROCESSOR_PM_PX 2
/* Throttling. */
#define XEN_PROCESSOR_PM_TX 4

/* What is given to Xen. */

/* Idle states. */
#define XEN_PM_CX   0
/* Frequencies. */
#define XEN_PM_PX   1
/* Throttling; not taken. */
#define XEN_PM_TX   2
/* What the driver is capable of, which Xen completes. */
#define XEN_PM_PDC  3
/* Performance levels that the processor chooses from (CPPC). */
#define XEN_PM_CPPC 4

/* Which parts of xen_processor_performance are there. */

/* The registers (_PCT). */
#define XEN_PX_PCT 1
/* The states (_PSS). */
#define XEN_PX_PSS 2
/* The limit (_PPC). */
#define XEN_PX_PPC 4
/* The processors that depend on each other (_PSD). */
#define XEN_PX_PSD 8

/* Which parts of xen_processor_cppc are there. */

/* The processors that depend on each other (_PSD). */
#define XEN_CPPC_PSD (1U << 0)
/* The levels (_CPC). */
#define XEN_CPPC_CPC (1U << 1)

/* Where a register is, in ACPI's generic form. */
struct xen_power_register {
    /* IN: In which address space. */
    uint32_t space_id;
    /* IN: How many bits it has. */
    uint32_t bit_width;
    /* IN: Its first bit. */
    uint32_t bit_offset;
    /*
     * IN: The size of an access: 1 for a byte, and one more for each doubling.
     */
    uint32_t access_size;
    /* IN: Its address. */
    uint64_t address;
};

/* Processors that enter an idle state together (_CSD). */
struct xen_processor_csd {
    /* IN: The number of their group. */
    uint32_t domain;
    /* IN: Who coordinates them, as ACPI numbers it: 0xfc to 0xfe. */
    uint32_t coord_type;
    /* IN: How many there are. */
    uint32_t num;
};
typedef struct xen_processor_csd xen_processor_csd_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_csd_t);

/* An idle state. */
struct xen_processor_cx {
    /* IN: The register by which it is entered. */
    struct xen_power_register reg;
    /* IN: Its number: n of Cn. */
    uint8_t type;
    /*
     * IN: How long it takes at most to enter and to leave it, in microseconds.
     */
    uint32_t latency;
    /* IN: How much power a processor takes in it, in milliwatts. */
    uint32_t power;
    /* IN: How many entries dp has. */
    uint32_t dpcnt;
    /* IN: The processors that depend on each other; none where they do not. */
    XEN_GUEST_HANDLE(xen_processor_csd_t) dp;
};
typedef struct xen_processor_cx xen_processor_cx_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_cx_t);

/* What is known of a processor's idle states. */
struct xen_processor_flags {
    /*
     * IN: bm_control: access of other bus masters to memory can be held off.
     * bm_check: whether there was such access has to be looked at. has_cst: the
     * states are from _CST. power_setup_done: the driver has set all of this
     * up. bm_rld_set: access of other bus masters ends C3.
     */
    uint32_t bm_control : 1;
    uint32_t bm_check : 1;
    uint32_t has_cst : 1;
    uint32_t power_setup_done : 1;
    uint32_t bm_rld_set : 1;
};

/* A processor's idle states. */
struct xen_processor_power {
    /* IN: How many there are. */
    uint32_t count;
    /* IN: What else is known. */
    struct xen_processor_flags flags;
    /* IN: The states. */
    XEN_GUEST_HANDLE(xen_processor_cx_t) states;
};

/* A register of _PCT, as ACPI describes it. */
struct xen_pct_register {
    /* IN: What sort of description it is. */
    uint8_t descriptor;
    /* IN: How long the description is, in bytes. */
    uint16_t length;
    /* IN: In which address space the register is. */
    uint8_t space_id;
    /* IN: How many bits it has. */
    uint8_t bit_width;
    /* IN: Its first bit. */
    uint8_t bit_offset;
    uint8_t reserved;
    /* IN: Its address. */
    uint64_t address;
};

/* A frequency of a processor (_PSS). */
struct xen_processor_px {
    /* IN: The frequency in MHz. */
    uint64_t core_frequency;
    /* IN: How much power it takes, in milliwatts. */
    uint64_t power;
    /*
     * IN: How long the processor does not work while it changes to it, in
     * microseconds.
     */
    uint64_t transition_latency;
    /* IN: How long bus masters cannot use memory meanwhile, in microseconds. */
    uint64_t bus_master_latency;
    /* IN: What to write to the control register. */
    uint64_t control;
    /* IN: What the status register reads afterwards. */
    uint64_t status;
};
typedef struct xen_processor_px xen_processor_px_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_px_t);

/* Processors that change their frequencies together (_PSD). */
struct xen_psd_package {
    /* IN: How many numbers this has: 5. */
    uint64_t num_entries;
    /* IN: Its revision: 0. */
    uint64_t revision;
    /* IN: The number of their group. */
    uint64_t domain;
    /* IN: Who coordinates them, as ACPI numbers it: 0xfc to 0xfe. */
    uint64_t coord_type;
    /* IN: How many there are. */
    uint64_t num_processors;
};

/* A processor's frequencies. */
struct xen_processor_performance {
    /* IN: Which parts are there: XEN_PX_*. They may come in several calls. */
    uint32_t flags;
    /* IN: The first state that may be used. */
    uint32_t platform_limit;
    /* IN: The register that sets a frequency. */
    struct xen_pct_register control_register;
    /* IN: The register that tells whether it is set. */
    struct xen_pct_register status_register;
    /* IN: How many states there are. */
    uint32_t state_count;
    /* IN: The states, the highest frequency first. */
    XEN_GUEST_HANDLE(xen_processor_px_t) states;
    /* IN: The processors that depend on each other. */
    struct xen_psd_package domain_info;

    /* How processors depend on each other. */

    /* The hardware coordinates them. */
#define XEN_CPUPERF_SHARED_TYPE_HW  1
    /* A change has to be made on each of them. */
#define XEN_CPUPERF_SHARED_TYPE_ALL 2
    /* A change has to be made on any of them. */
#define XEN_CPUPERF_SHARED_TYPE_ANY 3

    /* IN: How: XEN_CPUPERF_SHARED_TYPE_*. */
    uint32_t shared_type;
};
typedef struct xen_processor_performance xen_processor_performance_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_performance_t);

/* A processor's performance levels. */
struct xen_processor_cppc {
    /* IN: Which parts are there: XEN_CPPC_*. */
    uint8_t flags;
    uint8_t pad[3];
    /* IN: The levels. */
    struct {
        /* IN: The highest level. */
        uint32_t highest_perf;
        /* IN: The highest level that lasts. */
        uint32_t nominal_perf;
        /* IN: The lowest level down to which power is saved in proportion. */
        uint32_t lowest_nonlinear_perf;
        /* IN: The lowest level. */
        uint32_t lowest_perf;
        /* IN: The frequency of the lowest level in MHz. */
        uint32_t lowest_mhz;
        /* IN: The frequency of the nominal level in MHz. */
        uint32_t nominal_mhz;
    } cpc;
    /* IN: How processors depend on each other: XEN_CPUPERF_SHARED_TYPE_*. */
    uint32_t shared_type;
    /* IN: The processors that depend on each other. */
    struct xen_psd_package domain_info;
};
typedef struct xen_processor_cppc xen_processor_cppc_t;

/* What ACPI says of a processor's power management. */
struct xenpf_set_processor_pminfo {
    /* IN: The processor, by its number in ACPI. */
    uint32_t id;
    /* IN: What it is about: XEN_PM_*. */
    uint32_t type;
    /* IN: What ACPI says. */
    union {
        /* IN: Idle states. */
        struct xen_processor_power power;
        /* IN: Frequencies. */
        struct xen_processor_performance perf;
        /*
         * IN: What the driver is capable of, as _PDC takes it: the revision 1,
         * the number 1 of words that follow, and the capabilities, to which Xen
         * adds its own.
         */
        XEN_GUEST_HANDLE(uint32) pdc;
        /* IN: Performance levels. */
        xen_processor_cppc_t cppc_data;
    } u;
};
typedef struct xenpf_set_processor_pminfo xenpf_set_processor_pminfo_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_set_processor_pminfo_t);

/* Describes a processor: xenpf_pcpuinfo. */
#define XENPF_get_cpuinfo 55

/* A processor. */
struct xenpf_pcpuinfo {
    /* IN: Its number in Xen. */
    uint32_t xen_cpuid;
    /* OUT: The highest number of a processor that there is. */
    uint32_t max_present;

    /* What a processor is like. */

    /* It is in use. */
#define XEN_PCPU_FLAGS_ONLINE  1
    /* There is no such processor. */
#define XEN_PCPU_FLAGS_INVALID 2

    /* OUT: XEN_PCPU_FLAGS_* */
    uint32_t flags;
    /* OUT: The number of its interrupt controller. */
    uint32_t apic_id;
    /* OUT: Its number in ACPI. */
    uint32_t acpi_id;
};
typedef struct xenpf_pcpuinfo xenpf_pcpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_pcpuinfo_t);

/* Tells what model a processor is: xenpf_pcpu_version. */
#define XENPF_get_cpu_version 48

/* A processor's model. */
struct xenpf_pcpu_version {
    /* IN: Its number in Xen. */
    uint32_t xen_cpuid;
    /* OUT: The highest number of a processor that there is. */
    uint32_t max_present;
    /*
     * OUT: Its maker, as CPUID tells; no zero follows. All zero: there is no
     * such processor.
     */
    char vendor_id[12];
    /* OUT: Its family. */
    uint32_t family;
    /* OUT: Its model. */
    uint32_t model;
    /* OUT: Its stepping. */
    uint32_t stepping;
};
typedef struct xenpf_pcpu_version xenpf_pcpu_version_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_pcpu_version_t);

/* Takes a processor into use: xenpf_cpu_ol. */
#define XENPF_cpu_online  56
/* Takes a processor out of use: xenpf_cpu_ol. */
#define XENPF_cpu_offline 57

/* A processor that is to be used, or not. */
struct xenpf_cpu_ol {
    /* IN: Its number in Xen. */
    uint32_t cpuid;
};
typedef struct xenpf_cpu_ol xenpf_cpu_ol_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_cpu_ol_t);

/*
 * Announces a processor that has been added to the machine: xenpf_cpu_hotadd.
 * Returns its number.
 */
#define XENPF_cpu_hotadd 58

/* A new processor. */
struct xenpf_cpu_hotadd {
    /* IN: The number of its interrupt controller. */
    uint32_t apic_id;
    /* IN: Its number in ACPI. */
    uint32_t acpi_id;
    /* IN: The proximity domain that ACPI puts it in. */
    uint32_t pxm;
};
typedef struct xenpf_cpu_hotadd xenpf_cpu_hotadd_t;

/* Announces memory that has been added to the machine: xenpf_mem_hotadd. */
#define XENPF_mem_hotadd 59

/* New memory. */
struct xenpf_mem_hotadd {
    /* IN: Its first machine frame. */
    uint64_t spfn;
    /* IN: The machine frame behind it. */
    uint64_t epfn;
    /* IN: The proximity domain that ACPI puts it in. */
    uint32_t pxm;
    /* IN: Zero. */
    uint32_t flags;
};
typedef struct xenpf_mem_hotadd xenpf_mem_hotadd_t;

/* Keeps processors idle, to save power: xenpf_core_parking. */
#define XENPF_core_parking 60

/* What to do about idle processors. */

/* Keep so many of them idle. */
#define XEN_CORE_PARKING_SET 1
/* Tell how many there are. */
#define XEN_CORE_PARKING_GET 2

/* How many processors are kept idle. */
struct xenpf_core_parking {
    /* IN: XEN_CORE_PARKING_* */
    uint32_t type;
    /* IN/OUT: The number. */
    uint32_t idle_nums;
};
typedef struct xenpf_core_parking xenpf_core_parking_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_core_parking_t);

/*
 * Accesses registers of a processor, in order and without a break:
 * xenpf_resource_op. Returns how many entries were done.
 */
#define XENPF_resource_op 61

/* What to do. */

/* Read a model-specific register. */
#define XEN_RESOURCE_OP_MSR_READ  0
/* Write one. */
#define XEN_RESOURCE_OP_MSR_WRITE 1

/*
 * Only some registers can be accessed. The time stamp counter (MSR_IA32_TSC)
 * is special: it cannot be written, and reading it gives the time in
 * nanoseconds since Xen started. If that is the entry after another one that
 * reads, no interrupt comes between the two: it is the time at which the
 * other was read.
 */

/* An access. */
struct xenpf_resource_entry {
    /* IN/OUT: What to do, and afterwards what became of it. */
    union {
        /* IN: XEN_RESOURCE_OP_* */
        uint32_t cmd;
        /* OUT: In the first entry that was not done: why, a negative error. */
        int32_t ret;
    } u;
    uint32_t rsvd;
    /* IN: The register. */
    uint64_t idx;
    /* IN/OUT: Its value. */
    uint64_t val;
};
typedef struct xenpf_resource_entry xenpf_resource_entry_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_resource_entry_t);

/* Accesses on a processor. */
struct xenpf_resource_op {
    /* IN: How many there are. */
    uint32_t nr_entries;
    /* IN: The processor. */
    uint32_t cpu;
    /* IN: The accesses. */
    XEN_GUEST_HANDLE(xenpf_resource_entry_t) entries;
};
typedef struct xenpf_resource_op xenpf_resource_op_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_resource_op_t);

/* Tells one of Xen's symbols: xenpf_symdata. */
#define XENPF_get_symbol 63

/* A symbol of Xen. */
struct xenpf_symdata {
    /*
     * IN/OUT: Room in name; afterwards, how long the name is, which may be more
     * than there is room for.
     */
    uint32_t namelen;
    /*
     * IN/OUT: Which symbol, from 0 on; afterwards, which one is next. The same
     * number: there was none left.
     */
    uint32_t symnum;
    /* IN: Its name. */
    XEN_GUEST_HANDLE(char) name;
    /* OUT: Its address. */
    uint64_t address;
    /* OUT: What it is: the letter that nm shows. */
    char type;
};
typedef struct xenpf_symdata xenpf_symdata_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_symdata_t);

/*
 * Tells how the screen was set up: xenpf_dom0_console_t. Returns how many bytes
 * of it were written.
 */
#define XENPF_get_dom0_console 64

/* How the screen was set up. */
typedef struct dom0_vga_console_info xenpf_dom0_console_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_dom0_console_t);

/* Tells what microcode a processor has: xenpf_ucode_revision. */
#define XENPF_get_ucode_revision 65

/* A processor's microcode. */
struct xenpf_ucode_revision {
    /* IN: The processor's number in Xen. */
    uint32_t cpu;
    /* OUT: Its signature: EAX of CPUID leaf 1. */
    uint32_t signature;
    /* OUT: The bit of Intel's that says what sort of socket it is for. */
    uint32_t pf;
    /* OUT: The revision of the microcode. */
    uint32_t revision;
};
typedef struct xenpf_ucode_revision xenpf_ucode_revision_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_ucode_revision_t);

/* Loads microcode, with flags: xenpf_microcode_update2. */
#define XENPF_microcode_update2 66

/* Microcode that is to be loaded into all processors. */
struct xenpf_microcode_update2 {
    /* IN: XENPF_UCODE_* */
    uint32_t flags;

    /* Load it even if it is not newer than what is there. */
#define XENPF_UCODE_FORCE 1

    /* IN: The size of the microcode in bytes. */
    uint32_t length;
    /* IN: The microcode, as the processor's maker packs it. */
    XEN_GUEST_HANDLE(const_void) data;
};
typedef struct xenpf_microcode_update2 xenpf_microcode_update2_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_microcode_update2_t);

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_platform_op(const struct xen_platform_op*);
 */

/* The argument of HYPERVISOR_platform_op. */
struct xen_platform_op {
    /* IN: The operation: XENPF_*. */
    uint32_t cmd;
    /* IN: XENPF_INTERFACE_VERSION */
    uint32_t interface_version;
    /* IN/OUT: What it works on. */
    union {
        /* IN: Sets the wall clock. */
        xenpf_settime_t settime;
        /* IN: Sets the wall clock, until 2106. */
        xenpf_settime32_t settime32;
        /* IN: Sets the wall clock. */
        xenpf_settime64_t settime64;
        /* IN/OUT: Gives a range of memory a type. */
        xenpf_add_memtype_t add_memtype;
        /* IN: Takes a type away. */
        xenpf_del_memtype_t del_memtype;
        /* IN/OUT: Tells the type in an MTRR. */
        xenpf_read_memtype_t read_memtype;
        /* IN: Loads microcode. */
        xenpf_microcode_update_t microcode;
        /* IN: Tells of something peculiar. */
        xenpf_platform_quirk_t platform_quirk;
        /* IN/OUT: Calls a runtime service of EFI. */
        xenpf_efi_runtime_call_t efi_runtime_call;
        /* IN/OUT: Tells what the firmware told. */
        xenpf_firmware_info_t firmware_info;
        /* IN: Sends the machine to sleep. */
        xenpf_enter_acpi_sleep_t enter_acpi_sleep;
        /* IN: Tells of a new frequency. */
        xenpf_change_freq_t change_freq;
        /* IN/OUT: Tells how long processors were idle. */
        xenpf_getidletime_t getidletime;
        /* IN: Gives Xen what ACPI says. */
        xenpf_set_processor_pminfo_t set_pminfo;
        /* IN/OUT: Describes a processor. */
        xenpf_pcpuinfo_t pcpu_info;
        /* IN/OUT: Tells what model a processor is. */
        xenpf_pcpu_version_t pcpu_version;
        /* IN: Takes a processor into or out of use. */
        xenpf_cpu_ol_t cpu_ol;
        /* IN: Announces a processor. */
        xenpf_cpu_hotadd_t cpu_add;
        /* IN: Announces memory. */
        xenpf_mem_hotadd_t mem_add;
        /* IN/OUT: Keeps processors idle. */
        xenpf_core_parking_t core_parking;
        /* IN: Accesses registers. */
        xenpf_resource_op_t resource_op;
        /* IN/OUT: Tells a symbol. */
        xenpf_symdata_t symdata;
        /* OUT: Tells how the screen was set up. */
        xenpf_dom0_console_t dom0_console;
        /* IN/OUT: Tells what microcode a processor has. */
        xenpf_ucode_revision_t ucode_revision;
        /* IN: Loads microcode, with flags. */
        xenpf_microcode_update2_t microcode2;
        uint8_t pad[128];
    } u;
};
typedef struct xen_platform_op xen_platform_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_platform_op_t);

#endif /* __XEN_PUBLIC_PLATFORM_H__ */
