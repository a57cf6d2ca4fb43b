// SPDX-License-Identifier: MIT
//! The records of a saved HVM domain on x86.
//!
//! `hvm/save.h` includes this; what the records have in common is said there.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86/hvm/save.h",
    guard: "__XEN_PUBLIC_HVM_SAVE_X86_H__",
    abis: [x86],
    include: ["../../xen.h"],
    reasons: {
        wide_alignment: "in the stream every 64-bit integer is at a multiple of eight bytes, so \
                         that offsets are the same on both",
        no_bit_field: "the state of a chip, as the hypervisor's own model of it has it",
        no_native_int: "a map of bits, which the hypervisor works on word by word",
    },
}

/// The `magic` of a header.
#[xen_abi]
pub const HVM_FILE_MAGIC: u32 = 0x54381286;
/// The `version` of a header.
#[xen_abi]
pub const HVM_FILE_VERSION: u32 = 0x00000001;

/// The first record: what wrote the stream, and where.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_save_header {
    /// `HVM_FILE_MAGIC`.
    pub magic: u32,
    /// `HVM_FILE_VERSION`.
    pub version: u32,
    /// The change from which that Xen was built; all ones: not known.
    pub changeset: u64,
    /// What CPUID leaf 1 had in EAX on that machine: family, model and stepping.
    pub cpuid: u32,
    /// The frequency of the guest's time stamp counter, in kHz.
    pub gtsc_khz: u32,
}

hvm_save! {
    /// What wrote the stream.
    HEADER = 1: hvm_save_header;
}

/// The state of a virtual CPU.
///
/// Xen before 3.4 wrote a shorter record (`hvm_hw_cpu_compat`); before 4.7, nothing said whether
/// the FPU was in use.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_hw_cpu {
    /// The FPU and SSE state, as FXSAVE stores it.
    pub fpu_regs: [u8; 512],
    /// RAX.
    pub rax: u64,
    /// RBX.
    pub rbx: u64,
    /// RCX.
    pub rcx: u64,
    /// RDX.
    pub rdx: u64,
    /// RBP.
    pub rbp: u64,
    /// RSI.
    pub rsi: u64,
    /// RDI.
    pub rdi: u64,
    /// RSP.
    pub rsp: u64,
    /// R8.
    pub r8: u64,
    /// R9.
    pub r9: u64,
    /// R10.
    pub r10: u64,
    /// R11.
    pub r11: u64,
    /// R12.
    pub r12: u64,
    /// R13.
    pub r13: u64,
    /// R14.
    pub r14: u64,
    /// R15.
    pub r15: u64,
    /// Where the virtual CPU goes on.
    pub rip: u64,
    /// RFLAGS.
    pub rflags: u64,
    /// CR0.
    pub cr0: u64,
    /// CR2.
    pub cr2: u64,
    /// CR3.
    pub cr3: u64,
    /// CR4.
    pub cr4: u64,
    /// DR0.
    pub dr0: u64,
    /// DR1.
    pub dr1: u64,
    /// DR2.
    pub dr2: u64,
    /// DR3.
    pub dr3: u64,
    /// DR6.
    pub dr6: u64,
    /// DR7.
    pub dr7: u64,
    /// The selector in CS.
    pub cs_sel: u32,
    /// The selector in DS.
    pub ds_sel: u32,
    /// The selector in ES.
    pub es_sel: u32,
    /// The selector in FS.
    pub fs_sel: u32,
    /// The selector in GS.
    pub gs_sel: u32,
    /// The selector in SS.
    pub ss_sel: u32,
    /// The selector in TR.
    pub tr_sel: u32,
    /// The selector in LDTR.
    pub ldtr_sel: u32,
    /// The limit of CS, in bytes.
    pub cs_limit: u32,
    /// The limit of DS, in bytes.
    pub ds_limit: u32,
    /// The limit of ES, in bytes.
    pub es_limit: u32,
    /// The limit of FS, in bytes.
    pub fs_limit: u32,
    /// The limit of GS, in bytes.
    pub gs_limit: u32,
    /// The limit of SS, in bytes.
    pub ss_limit: u32,
    /// The limit of TR, in bytes.
    pub tr_limit: u32,
    /// The limit of LDTR, in bytes.
    pub ldtr_limit: u32,
    /// The limit in IDTR, in bytes.
    pub idtr_limit: u32,
    /// The limit in GDTR, in bytes.
    pub gdtr_limit: u32,
    /// The base address of CS.
    pub cs_base: u64,
    /// The base address of DS.
    pub ds_base: u64,
    /// The base address of ES.
    pub es_base: u64,
    /// The base address of FS.
    pub fs_base: u64,
    /// The base address of GS.
    pub gs_base: u64,
    /// The base address of SS.
    pub ss_base: u64,
    /// The base address of TR.
    pub tr_base: u64,
    /// The base address of LDTR.
    pub ldtr_base: u64,
    /// The base address in IDTR.
    pub idtr_base: u64,
    /// The base address in GDTR.
    pub gdtr_base: u64,
    /// The attributes of CS: bits 40 to 47 and 52 to 55 of its descriptor, in twelve bits.
    pub cs_arbytes: u32,
    /// The attributes of DS.
    pub ds_arbytes: u32,
    /// The attributes of ES.
    pub es_arbytes: u32,
    /// The attributes of FS.
    pub fs_arbytes: u32,
    /// The attributes of GS.
    pub gs_arbytes: u32,
    /// The attributes of SS.
    pub ss_arbytes: u32,
    /// The attributes of TR.
    pub tr_arbytes: u32,
    /// The attributes of LDTR.
    pub ldtr_arbytes: u32,
    /// MSR SYSENTER_CS.
    pub sysenter_cs: u64,
    /// MSR SYSENTER_ESP.
    pub sysenter_esp: u64,
    /// MSR SYSENTER_EIP.
    pub sysenter_eip: u64,
    /// The base address that SWAPGS gives to GS: MSR KERNEL_GS_BASE.
    pub shadow_gs: u64,
    /// Was once a set of flags. Ignored.
    pub msr_flags: u64,
    /// MSR LSTAR.
    pub msr_lstar: u64,
    /// MSR STAR.
    pub msr_star: u64,
    /// MSR CSTAR.
    pub msr_cstar: u64,
    /// MSR SYSCALL_MASK.
    pub msr_syscall_mask: u64,
    /// MSR EFER.
    pub msr_efer: u64,
    /// MSR TSC_AUX.
    pub msr_tsc_aux: u64,
    /// What the guest would read from its time stamp counter.
    pub tsc: u64,
    #[abi(nameless)]
    pub event: hvm_hw_cpu__event,
    /// The error code of the pending event.
    pub error_code: u32,
    /// `XEN_X86_*`.
    pub flags: u32,
    #[abi(reserved)]
    pad0: u32,
}

/// The event that is to be delivered when the virtual CPU goes on.
#[xen_abi(inline)]
pub union hvm_hw_cpu__event {
    /// All of it; zero: there is none.
    pub pending_event: u32,
    #[abi(nameless)]
    pub parts: hvm_hw_cpu__event__parts,
}

#[xen_abi(inline, expect(no_bit_field))]
pub struct hvm_hw_cpu__event__parts {
    /// Its vector, its type (as VMX numbers them), whether there is an error code, and whether
    /// there is an event at all.
    #[abi(bits(
        pending_vector: u8 = 8,
        pending_type: u8 = 3,
        pending_error_valid: u8 = 1,
        pending_reserved = 19,
        pending_valid: u8 = 1
    ))]
    pub pending: u32,
}

/// The flags of a virtual CPU.
#[xen_abi(flags(u32), bit_numbers, inside(hvm_hw_cpu, error_code))]
pub enum XenX86CpuFlags {
    /// The guest has used the FPU; without the flag, `fpu_regs` means nothing.
    XEN_X86_FPU_INITIALISED = 1u32 << 0,
}

/// The state of a virtual CPU as Xen before 3.4 wrote it: without `msr_tsc_aux` and `flags`.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_hw_cpu_compat {
    /// The FPU and SSE state, as FXSAVE stores it.
    pub fpu_regs: [u8; 512],
    /// RAX.
    pub rax: u64,
    /// RBX.
    pub rbx: u64,
    /// RCX.
    pub rcx: u64,
    /// RDX.
    pub rdx: u64,
    /// RBP.
    pub rbp: u64,
    /// RSI.
    pub rsi: u64,
    /// RDI.
    pub rdi: u64,
    /// RSP.
    pub rsp: u64,
    /// R8.
    pub r8: u64,
    /// R9.
    pub r9: u64,
    /// R10.
    pub r10: u64,
    /// R11.
    pub r11: u64,
    /// R12.
    pub r12: u64,
    /// R13.
    pub r13: u64,
    /// R14.
    pub r14: u64,
    /// R15.
    pub r15: u64,
    /// Where the virtual CPU goes on.
    pub rip: u64,
    /// RFLAGS.
    pub rflags: u64,
    /// CR0.
    pub cr0: u64,
    /// CR2.
    pub cr2: u64,
    /// CR3.
    pub cr3: u64,
    /// CR4.
    pub cr4: u64,
    /// DR0.
    pub dr0: u64,
    /// DR1.
    pub dr1: u64,
    /// DR2.
    pub dr2: u64,
    /// DR3.
    pub dr3: u64,
    /// DR6.
    pub dr6: u64,
    /// DR7.
    pub dr7: u64,
    /// The selector in CS.
    pub cs_sel: u32,
    /// The selector in DS.
    pub ds_sel: u32,
    /// The selector in ES.
    pub es_sel: u32,
    /// The selector in FS.
    pub fs_sel: u32,
    /// The selector in GS.
    pub gs_sel: u32,
    /// The selector in SS.
    pub ss_sel: u32,
    /// The selector in TR.
    pub tr_sel: u32,
    /// The selector in LDTR.
    pub ldtr_sel: u32,
    /// The limit of CS, in bytes.
    pub cs_limit: u32,
    /// The limit of DS, in bytes.
    pub ds_limit: u32,
    /// The limit of ES, in bytes.
    pub es_limit: u32,
    /// The limit of FS, in bytes.
    pub fs_limit: u32,
    /// The limit of GS, in bytes.
    pub gs_limit: u32,
    /// The limit of SS, in bytes.
    pub ss_limit: u32,
    /// The limit of TR, in bytes.
    pub tr_limit: u32,
    /// The limit of LDTR, in bytes.
    pub ldtr_limit: u32,
    /// The limit in IDTR, in bytes.
    pub idtr_limit: u32,
    /// The limit in GDTR, in bytes.
    pub gdtr_limit: u32,
    /// The base address of CS.
    pub cs_base: u64,
    /// The base address of DS.
    pub ds_base: u64,
    /// The base address of ES.
    pub es_base: u64,
    /// The base address of FS.
    pub fs_base: u64,
    /// The base address of GS.
    pub gs_base: u64,
    /// The base address of SS.
    pub ss_base: u64,
    /// The base address of TR.
    pub tr_base: u64,
    /// The base address of LDTR.
    pub ldtr_base: u64,
    /// The base address in IDTR.
    pub idtr_base: u64,
    /// The base address in GDTR.
    pub gdtr_base: u64,
    /// The attributes of CS: bits 40 to 47 and 52 to 55 of its descriptor, in twelve bits.
    pub cs_arbytes: u32,
    /// The attributes of DS.
    pub ds_arbytes: u32,
    /// The attributes of ES.
    pub es_arbytes: u32,
    /// The attributes of FS.
    pub fs_arbytes: u32,
    /// The attributes of GS.
    pub gs_arbytes: u32,
    /// The attributes of SS.
    pub ss_arbytes: u32,
    /// The attributes of TR.
    pub tr_arbytes: u32,
    /// The attributes of LDTR.
    pub ldtr_arbytes: u32,
    /// MSR SYSENTER_CS.
    pub sysenter_cs: u64,
    /// MSR SYSENTER_ESP.
    pub sysenter_esp: u64,
    /// MSR SYSENTER_EIP.
    pub sysenter_eip: u64,
    /// The base address that SWAPGS gives to GS: MSR KERNEL_GS_BASE.
    pub shadow_gs: u64,
    /// Was once a set of flags. Ignored.
    pub msr_flags: u64,
    /// MSR LSTAR.
    pub msr_lstar: u64,
    /// MSR STAR.
    pub msr_star: u64,
    /// MSR CSTAR.
    pub msr_cstar: u64,
    /// MSR SYSCALL_MASK.
    pub msr_syscall_mask: u64,
    /// MSR EFER.
    pub msr_efer: u64,
    /// What the guest would read from its time stamp counter.
    pub tsc: u64,
    #[abi(nameless)]
    pub event: hvm_hw_cpu_compat__event,
    /// The error code of the pending event.
    pub error_code: u32,
}

/// The event that is to be delivered when the virtual CPU goes on.
#[xen_abi(inline)]
pub union hvm_hw_cpu_compat__event {
    /// All of it; zero: there is none.
    pub pending_event: u32,
    #[abi(nameless)]
    pub parts: hvm_hw_cpu_compat__event__parts,
}

#[xen_abi(inline, expect(no_bit_field))]
pub struct hvm_hw_cpu_compat__event__parts {
    /// Its vector, its type (as VMX numbers them), whether there is an error code, and whether
    /// there is an event at all.
    #[abi(bits(
        pending_vector: u8 = 8,
        pending_type: u8 = 3,
        pending_error_valid: u8 = 1,
        pending_reserved = 19,
        pending_valid: u8 = 1
    ))]
    pub pending: u32,
}

c_only! {
    why: "mends records of earlier forms for the hypervisor's C code, where they lie",
    text: r#"
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
    "#,
}

hvm_save! {
    /// A virtual CPU.
    CPU = 2: hvm_hw_cpu, compat(hvm_hw_cpu_compat, _hvm_hw_fix_cpu);
}

/// The state of an interrupt controller (8259 PIC).
#[xen_abi(expect(no_bit_field))]
pub struct hvm_hw_vpic {
    /// The lines that ask for an interrupt, one bit each.
    pub irr: u8,
    /// The lines that are masked.
    pub imr: u8,
    /// The lines whose interrupts are being served.
    pub isr: u8,
    /// The vector of line 0; the others follow.
    pub irq_base: u8,
    /// `init_state`: how far initialisation has come; zero: it is not under way. Bits 0 and 1: one
    /// less than the number of the command word (ICW) that the next write at A0 = 1 sets. Bit 2:
    /// ICW4 is to come. Bit 3: ICW3 is not to come.
    ///
    /// `priority_add`: the line with the highest priority.
    #[abi(bits(init_state = 4, priority_add = 4))]
    pub init_state_and_priority: u8,
    /// `readsel_isr`: reads at A0 = 0 get `isr` rather than `irr`.
    ///
    /// `poll`: the next read polls.
    ///
    /// `auto_eoi`: an acknowledged interrupt counts as served at once.
    ///
    /// `rotate_on_auto_eoi`: and its line then has the lowest priority.
    ///
    /// `special_fully_nested_mode`: lines of the slave do not keep each other from being delivered.
    ///
    /// `special_mask_mode`: lines that are masked do not keep others from being delivered.
    ///
    /// `is_master`: it is the first of the two, which is not for the guest to change.
    #[abi(bits(
        readsel_isr = 1,
        poll = 1,
        auto_eoi = 1,
        rotate_on_auto_eoi = 1,
        special_fully_nested_mode = 1,
        special_mask_mode = 1,
        is_master = 1
    ))]
    pub modes: u8,
    /// The lines that are triggered by level rather than edge.
    pub elcr: u8,
    /// Non-zero: it interrupts the processor.
    pub int_output: u8,
}

hvm_save! {
    /// One of the two PICs; instance 0 is the master.
    PIC = 3: hvm_hw_vpic;
}

/// The redirection entry of a pin of an I/O APIC.
#[xen_abi(expect(wide_alignment))]
pub union vioapic_redir_entry {
    /// All of it.
    pub bits: u64,
    /// Its parts.
    pub fields: vioapic_redir_entry__fields,
}

#[xen_abi(inline, expect(no_bit_field))]
pub struct vioapic_redir_entry__fields {
    /// The vector.
    pub vector: u8,
    /// How the interrupt is delivered, whether `dest_id` is logical, whether delivery is under way,
    /// whether the pin is active low, whether an interrupt triggered by level is being served, and
    /// whether the pin is triggered by level.
    #[abi(bits(
        delivery_mode = 3,
        dest_mode = 1,
        delivery_status = 1,
        polarity = 1,
        remote_irr = 1,
        trig_mode = 1
    ))]
    pub modes: u8,
    /// Whether the pin is masked.
    #[abi(bits(mask = 1, reserve = 7))]
    pub mask_and_reserve: u8,
    #[abi(reserved)]
    reserved: [u8; 4],
    /// Who is interrupted.
    pub dest_id: u8,
}

/// How many pins the I/O APIC of a domain has: 16 for ISA, 32 for PCI. The hypervisor, which knows
/// others as well, is kept from using it elsewhere.
#[xen_abi]
pub const VIOAPIC_NUM_PINS: u32 = 48;

c_only! {
    why: "declares an I/O APIC with any number of pins, or with none given, inside of the \
          hypervisor's own records",
    text: r#"
        #define XEN_HVM_VIOAPIC(name, cnt)                                      \
            struct name {                                                       \
                uint64_t base_address;                                          \
                uint32_t ioregsel;                                              \
                uint32_t id;                                                    \
                union vioapic_redir_entry redirtbl[cnt];                        \
            }
    "#,
}

/// The state of an I/O APIC.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_hw_vioapic {
    /// The guest physical address of its registers.
    pub base_address: u64,
    /// The number of the register that is accessed next.
    pub ioregsel: u32,
    /// Its identification register.
    pub id: u32,
    /// Where the interrupt of each pin goes.
    pub redirtbl: [vioapic_redir_entry; VIOAPIC_NUM_PINS as usize],
}

c_only! {
    why: "leaves to each reader the name that is meant for it",
    text: r#"
        #ifdef __XEN__
        #undef VIOAPIC_NUM_PINS
        #else
        #undef XEN_HVM_VIOAPIC
        #endif
    "#,
}

hvm_save! {
    /// The I/O APIC.
    IOAPIC = 4: hvm_hw_vioapic;
}

/// The state of a local APIC beside its registers.
#[xen_abi(
    expect(wide_alignment),
    expect(
        same_layout,
        tail_padding,
        reason = "the last field came late, and no padding with it; Xen fills up with zeroes what \
                  it reads of an earlier record"
    )
)]
pub struct hvm_hw_lapic {
    /// MSR APIC_BASE.
    pub apic_base_msr: u64,
    /// Why it is disabled, if it is: bit 0, by the MSR; bit 1, by its spurious interrupt register.
    pub disabled: u32,
    /// What the timer's clock is divided by.
    pub timer_divisor: u32,
    /// MSR TSC_DEADLINE.
    pub tdt_msr: u64,
    /// Errors that have not reached the error status register yet.
    #[abi(since = "> 4.17")]
    pub pending_esr: u32,
}

hvm_save! {
    /// A virtual CPU's local APIC.
    LAPIC = 5: hvm_hw_lapic;
}

/// The registers of a local APIC, as they are in memory.
#[xen_abi]
pub struct hvm_hw_lapic_regs {
    /// The first 1024 bytes of the page, in which all registers are.
    pub data: [u8; 1024],
}

hvm_save! {
    /// The registers of a virtual CPU's local APIC.
    LAPIC_REGS = 6: hvm_hw_lapic_regs;
}

/// The interrupt lines of a PCI bus.
#[xen_abi]
pub struct hvm_hw_pci_irqs {
    #[abi(nameless)]
    pub lines: hvm_hw_pci_irqs__lines,
}

/// One bit for each line that is asserted: line `n` (INTA is 0) of device `d` is bit `4 * d + n`.
#[xen_abi(inline, expect(wide_alignment, no_native_int))]
pub union hvm_hw_pci_irqs__lines {
    /// The bits.
    pub i: [c_ulong; 16 / size_of::<c_ulong>()],
    #[abi(reserved)]
    pad: [u64; 2],
}

hvm_save! {
    /// The lines of the PCI bus.
    PCI_IRQ = 7: hvm_hw_pci_irqs;
}

/// The interrupt lines of ISA devices.
#[xen_abi]
pub struct hvm_hw_isa_irqs {
    #[abi(nameless)]
    pub lines: hvm_hw_isa_irqs__lines,
}

/// One bit for each of the 16 lines that is asserted. No two devices share one.
#[xen_abi(
    inline,
    expect(wide_alignment, no_native_int),
    expect(
        same_layout,
        reason = "the 16 bits that mean something are in the first word of either"
    )
)]
pub union hvm_hw_isa_irqs__lines {
    /// The bits.
    pub i: [c_ulong; 1],
    #[abi(reserved)]
    pad: [u64; 1],
}

hvm_save! {
    /// The lines of ISA devices.
    ISA_IRQ = 8: hvm_hw_isa_irqs;
}

/// The router between PCI and ISA interrupts.
///
/// Line `n` of device `d` leads to link `(d + n) % 4`. A link is asserted while any of its lines is
/// asserted.
#[xen_abi]
pub struct hvm_hw_pci_link {
    /// The ISA interrupt that each link asserts; zero: none.
    pub route: [u8; 4],
    #[abi(reserved)]
    pad0: [u8; 4],
}

hvm_save! {
    /// The router between PCI and ISA.
    PCI_LINK = 9: hvm_hw_pci_link;
}

/// The state of the timer chip (8254 PIT).
#[xen_abi]
pub struct hvm_hw_pit {
    /// Its channels.
    pub channels: [hvm_hw_pit_channel; 3],
    /// Non-zero: the loudspeaker is on.
    pub speaker_data_on: u32,
    #[abi(reserved)]
    pad0: u32,
}

/// A channel of the timer chip.
#[xen_abi(nested)]
pub struct hvm_hw_pit_channel {
    /// What it counts down from, at most 65536.
    pub count: u32,
    /// The count that was latched.
    pub latched_count: u16,
    /// How the latched count is read; zero: none is latched.
    pub count_latched: u8,
    /// Non-zero: the status is latched.
    pub status_latched: u8,
    /// The status that was latched.
    pub status: u8,
    /// Which byte the next read gets.
    pub read_state: u8,
    /// Which byte the next write sets.
    pub write_state: u8,
    /// The first byte of a count whose second one has not been written yet.
    pub write_latch: u8,
    /// Which bytes reads and writes are about.
    pub rw_mode: u8,
    /// The mode, 0 to 5.
    pub mode: u8,
    /// Non-zero: it counts in decimal, which is not emulated.
    pub bcd: u8,
    /// Non-zero: it runs.
    pub gate: u8,
}

hvm_save! {
    /// The timer chip.
    PIT = 10: hvm_hw_pit;
}

/// How many bytes of CMOS memory belong to the clock.
#[xen_abi]
pub const RTC_CMOS_SIZE: u32 = 14;

/// The state of the real-time clock.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_hw_rtc {
    /// The clock's registers.
    pub cmos_data: [u8; RTC_CMOS_SIZE as usize],
    /// The register that is accessed next.
    pub cmos_index: u8,
    #[abi(reserved)]
    pad0: u8,
    /// How far the guest has set it ahead of the host's time, in seconds.
    pub rtc_offset: i64,
}

hvm_save! {
    /// The real-time clock.
    RTC = 11: hvm_hw_rtc;
}

/// How many timers the HPET has.
#[xen_abi]
pub const HPET_TIMER_NUM: u32 = 3;

/// The state of the HPET: its registers as they are in memory, and what is not to be seen there.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_hw_hpet {
    /// Capabilities.
    pub capability: u64,
    #[abi(reserved)]
    res0: u64,
    /// Configuration.
    pub config: u64,
    #[abi(reserved)]
    res1: u64,
    /// The timers whose interrupts are asserted.
    pub isr: u64,
    #[abi(reserved)]
    res2: [u64; 25],
    /// The main counter.
    pub mc64: u64,
    #[abi(reserved)]
    res3: u64,
    /// The timers.
    pub timers: [hvm_hw_hpet__timers; HPET_TIMER_NUM as usize],
    #[abi(reserved)]
    res5: [u64; 4 * (24 - HPET_TIMER_NUM as usize)],
    /// Not a register: what was last written to each comparator, the period of a periodic timer.
    pub period: [u64; HPET_TIMER_NUM as usize],
}

#[xen_abi(inline, expect(wide_alignment))]
pub struct hvm_hw_hpet__timers {
    /// Configuration and capabilities.
    pub config: u64,
    /// The comparator.
    pub cmp: u64,
    /// Where an interrupt as a message would go, which is not emulated.
    pub fsb: u64,
    #[abi(reserved)]
    res4: u64,
}

hvm_save! {
    /// The HPET.
    HPET = 12: hvm_hw_hpet;
}

/// The state of ACPI's power management timer.
#[xen_abi]
pub struct hvm_hw_pmtimer {
    /// The counter (PM_TMR).
    pub tmr_val: u32,
    /// The status of events (PM1a_STS).
    pub pm1a_sts: u16,
    /// The events that interrupt (PM1a_EN).
    pub pm1a_en: u16,
}

hvm_save! {
    /// The power management timer.
    PMTIMER = 13: hvm_hw_pmtimer;
}

/// The memory types of a virtual CPU.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_hw_mtrr {
    /// MSR PAT.
    pub msr_pat_cr: u64,
    /// The ranges: MSRs MTRR_PHYSBASE and MTRR_PHYSMASK of each.
    pub msr_mtrr_var: [u64; MTRR_VCNT as usize * 2],
    /// The fixed ranges' MSRs.
    pub msr_mtrr_fixed: [u64; NUM_FIXED_MSR as usize],
    /// MSR MTRRcap.
    pub msr_mtrr_cap: u64,
    /// MSR MTRRdefType.
    pub msr_mtrr_def_type: u64,
}

/// How many ranges the record has room for.
#[xen_abi(inside(hvm_hw_mtrr))]
pub const MTRR_VCNT: u32 = 8;
/// How many MSRs there are for fixed ranges.
#[xen_abi(inside(hvm_hw_mtrr))]
pub const NUM_FIXED_MSR: u32 = 11;

hvm_save! {
    /// The memory types of a virtual CPU.
    MTRR = 14: hvm_hw_mtrr;
}

/// The extended state of a virtual CPU, as XSAVE stores it. Its components follow the record, which
/// is why its length varies.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_hw_cpu_xsave {
    /// Ignored.
    pub xfeature_mask: u64,
    /// XCR0.
    pub xcr0: u64,
    /// All bits that XCR0 ever had: these components have to be saved.
    pub xcr0_accum: u64,
    /// What XSAVE stores.
    pub save_area: hvm_hw_cpu_xsave__save_area,
}

#[xen_abi(inline)]
pub struct hvm_hw_cpu_xsave__save_area {
    /// The part that FXSAVE stores as well.
    pub fpu_sse: hvm_hw_cpu_xsave__save_area__fpu_sse,
    /// The header, 64 bytes.
    pub xsave_hdr: hvm_hw_cpu_xsave_hdr,
}

#[xen_abi(
    inline,
    expect(no_native_int, reason = "plain bytes; a char is one on every ABI")
)]
pub struct hvm_hw_cpu_xsave__save_area__fpu_sse {
    /// Bytes.
    pub x: [c_char; 512],
}

/// The header of what XSAVE stores.
#[xen_abi(nested, expect(wide_alignment))]
pub struct hvm_hw_cpu_xsave_hdr {
    /// The components that hold something other than their initial state.
    pub xstate_bv: u64,
    /// The components that there is room for, in the compacted format.
    pub xcomp_bv: u64,
    #[abi(reserved)]
    reserved: [u64; 6],
}

/// The type code of `hvm_hw_cpu_xsave`.
#[xen_abi]
pub const CPU_XSAVE_CODE: u16 = 16;

/// What a domain has set of Hyper-V's interface (Viridian).
#[xen_abi(expect(wide_alignment))]
pub struct hvm_viridian_domain_context {
    /// MSR HV_X64_MSR_HYPERCALL: where the hypercall page is.
    pub hypercall_gpa: u64,
    /// MSR HV_X64_MSR_GUEST_OS_ID: which operating system it is.
    pub guest_os_id: u64,
    /// The reference time, in units of 100 ns.
    pub time_ref_count: u64,
    /// MSR HV_X64_MSR_REFERENCE_TSC: where the reference time's page is.
    pub reference_tsc: u64,
}

hvm_save! {
    /// A domain's Viridian state.
    VIRIDIAN_DOMAIN = 15: hvm_viridian_domain_context;
}

/// What a virtual CPU has set of Hyper-V's interface.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_viridian_vcpu_context {
    /// MSR HV_X64_MSR_VP_ASSIST_PAGE: where its assist page is.
    pub vp_assist_msr: u64,
    /// Non-zero: the end of an interrupt by way of the assist page is outstanding.
    pub apic_assist_pending: u8,
    #[abi(reserved)]
    _pad: [u8; 7],
    /// MSR HV_X64_MSR_SIMP: where the page for synthetic messages is.
    pub simp_msr: u64,
    /// MSRs HV_X64_MSR_SINT0 to 15: the synthetic interrupts.
    pub sint_msr: [u64; 16],
    /// MSRs HV_X64_MSR_STIMER0_CONFIG to 3: the synthetic timers.
    pub stimer_config_msr: [u64; 4],
    /// MSRs HV_X64_MSR_STIMER0_COUNT to 3: when they expire.
    pub stimer_count_msr: [u64; 4],
}

hvm_save! {
    /// A virtual CPU's Viridian state.
    VIRIDIAN_VCPU = 17: hvm_viridian_vcpu_context;
}

/// The machine check state of a virtual CPU.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_vmce_vcpu {
    /// MSR MCG_CAP.
    #[abi(input, output)]
    pub caps: u64,
    /// MSR MC0_CTL2.
    #[abi(input, output)]
    pub mci_ctl2_bank0: u64,
    /// MSR MC1_CTL2.
    #[abi(input, output)]
    pub mci_ctl2_bank1: u64,
    /// MSR MCG_EXT_CTL.
    #[abi(input, output)]
    pub mcg_ext_ctl: u64,
}

hvm_save! {
    /// The machine check state of a virtual CPU.
    VMCE_VCPU = 18: hvm_vmce_vcpu;
}

/// How a virtual CPU has adjusted its time stamp counter.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_tsc_adjust {
    /// MSR TSC_ADJUST.
    pub tsc_adjust: u64,
}

hvm_save! {
    /// How a virtual CPU has adjusted its time stamp counter.
    TSC_ADJUST = 19: hvm_tsc_adjust;
}

/// Further MSRs of a virtual CPU. The length varies with their number.
#[xen_abi(expect(
    same_layout,
    implicit_padding,
    reason = "the stream comes from a 64-bit hypervisor, whose layout counts"
))]
pub struct hvm_msr {
    /// How many there are.
    pub count: u32,
    /// They.
    #[abi(flexible(XEN_FLEX_ARRAY_DIM))]
    pub msr: [hvm_one_msr; 0],
}

/// An MSR.
#[xen_abi(nested, expect(wide_alignment))]
pub struct hvm_one_msr {
    /// Its number.
    pub index: u32,
    #[abi(reserved)]
    _rsvd: u32,
    /// What it holds.
    pub val: u64,
}

/// The type code of `hvm_msr`.
#[xen_abi]
pub const CPU_MSR_CODE: u16 = 20;

c_comment! { "Type codes 22 to 34 are in use at Amazon." }

/// The highest type code.
#[xen_abi]
pub const HVM_SAVE_CODE_MAX: u16 = 20;
