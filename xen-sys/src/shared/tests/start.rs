// SPDX-License-Identifier: MIT
//! What guests are told when they start.

use std::vec;
use std::vec::Vec;

use crate::arch_x86::hvm::start_info::{XEN_HVM_START_MAGIC_VALUE, XenHvmMemmapType};
use crate::shared::{
    MultibootModule, PhysicalMemory, PvStart, PvStartError, PvhStart, PvhStartError,
};
use crate::xen::{Sif, start_info};

/// Writes numbers into memory, each in as many bytes as it has.
fn put(memory: &mut [u8], at: usize, bytes: &[u8]) {
    memory[at..at + bytes.len()].copy_from_slice(bytes);
}

/// A guest's memory, with a start record at 16, two modules, and a memory map.
fn pvh() -> Vec<u8> {
    let mut memory = vec![0; 1024];
    let u32s = |numbers: &[u32]| -> Vec<u8> {
        numbers
            .iter()
            .flat_map(|number| number.to_le_bytes())
            .collect()
    };
    let u64s = |numbers: &[u64]| -> Vec<u8> {
        numbers
            .iter()
            .flat_map(|number| number.to_le_bytes())
            .collect()
    };
    put(
        &mut memory,
        16,
        &u32s(&[XEN_HVM_START_MAGIC_VALUE, 1, 2, 2]),
    );
    put(&mut memory, 32, &u64s(&[100, 300, 0xe_0000, 200]));
    put(&mut memory, 64, &u32s(&[2, 0]));
    put(&mut memory, 100, &u64s(&[400, 5, 310, 0, 500, 0, 0, 0]));
    put(
        &mut memory,
        200,
        &u64s(&[0, 0xa_0000, 1, 0x10_0000, 0x700_0000, 99]),
    );
    put(&mut memory, 300, b"root=/dev\0");
    put(&mut memory, 310, b"initrd\0");
    put(&mut memory, 400, b"hello");
    memory
}

#[test]
fn a_pvh_guest_is_told_everything() {
    let memory = pvh();
    let start = PvhStart::new(memory.as_slice(), 16).expect("a start record");
    assert_eq!(start.flags(), Sif::SIF_INITDOMAIN);
    assert_eq!(start.rsdp(), Some(0xe_0000));
    assert_eq!(start.command_line(), Ok(b"root=/dev".as_slice()));
    let modules: Result<Vec<_>, _> = start.modules().collect();
    let modules = modules.expect("both are there");
    assert_eq!(modules.len(), 2);
    assert_eq!(
        (modules[0].address, modules[0].content),
        (400, b"hello".as_slice())
    );
    assert_eq!(modules[0].command_line, b"initrd");
    assert_eq!(
        (modules[1].content, modules[1].command_line),
        (&[][..], &[][..])
    );
    let regions: Result<Vec<_>, _> = start.memory_map().collect();
    let regions = regions.expect("both are there");
    assert_eq!(regions.len(), 2);
    assert_eq!(regions[0].kind, XenHvmMemmapType::XEN_HVM_MEMMAP_TYPE_RAM);
    assert_eq!(
        (regions[1].address, regions[1].len),
        (0x10_0000, 0x700_0000)
    );
    assert_eq!(
        regions[1].kind,
        XenHvmMemmapType(99),
        "unknown ones are kept"
    );
}

#[test]
fn version_zero_has_no_memory_map() {
    let mut memory = pvh();
    put(&mut memory, 20, &0u32.to_le_bytes());
    // What follows the record of version 0 need not even be memory.
    let start = PvhStart::new(&memory[..56], 16).expect("a start record");
    assert_eq!(start.memory_map().count(), 0);
    put(&mut memory, 20, &1u32.to_le_bytes());
    let short = PvhStart::new(&memory[..56], 16);
    assert!(matches!(
        short,
        Err(PvhStartError::NotMemory {
            address: 16,
            len: 56
        })
    ));
}

#[test]
fn a_pvh_guest_is_told_nonsense() {
    let wrong = |at: usize, bytes: &[u8]| {
        let mut memory = pvh();
        put(&mut memory, at, bytes);
        memory
    };
    let memory = wrong(16, &[0]);
    let start = PvhStart::new(memory.as_slice(), 16);
    assert!(matches!(start, Err(PvhStartError::Magic(0x336e_c500))));
    for address in [1000, 1024, u64::MAX - 3, u64::MAX] {
        let start = PvhStart::new(memory.as_slice(), address);
        assert!(matches!(start, Err(PvhStartError::NotMemory { .. })));
    }
    // The list of modules, and one module, at addresses that are none; a list that goes on for ever.
    for (at, number) in [(32, u64::MAX - 8), (32, 2000), (108, u64::MAX), (100, 1020)] {
        let memory = wrong(at, &number.to_le_bytes());
        let start = PvhStart::new(memory.as_slice(), 16).expect("a start record");
        let modules: Result<Vec<_>, _> = start.modules().collect();
        assert!(
            matches!(modules, Err(PvhStartError::NotMemory { .. })),
            "{at}"
        );
    }
    let memory = wrong(28, &u32::MAX.to_le_bytes());
    let start = PvhStart::new(memory.as_slice(), 16).expect("a start record");
    assert!(start.modules().any(|module| module.is_err()));
    let memory = wrong(64, &u32::MAX.to_le_bytes());
    let start = PvhStart::new(memory.as_slice(), 16).expect("a start record");
    assert!(start.memory_map().any(|region| region.is_err()));
    // Command lines without an end.
    for (at, text) in [(40, 1023), (40, u64::MAX), (116, 5000)] {
        let mut memory = wrong(at, &text.to_le_bytes());
        memory[1023] = b'x';
        let start = PvhStart::new(memory.as_slice(), 16).expect("a start record");
        let line = start.command_line().err();
        let module = start.modules().find_map(|module| module.err());
        let error = line.or(module);
        assert_eq!(error, Some(PvhStartError::CommandLine { address: text }));
    }
}

#[test]
fn memory_that_gives_too_little_is_an_error() {
    struct Short;
    impl PhysicalMemory for Short {
        fn bytes(&self, _: u64, len: usize) -> Option<&[u8]> {
            Some(&[0; 64][..len / 2])
        }
    }
    let start = PvhStart::new(&Short, 0);
    assert!(matches!(start, Err(PvhStartError::NotMemory { .. })));
}

/// What a PV guest is told.
fn pv(flags: u32) -> start_info {
    let mut info = start_info::default();
    for (to, from) in info.magic.iter_mut().zip(b"xen-3.0-x86_64") {
        *to = *from as core::ffi::c_char;
    }
    for (to, from) in info.cmd_line.iter_mut().zip(b"console=hvc0") {
        *to = *from as i8;
    }
    info.flags = flags;
    info
}

#[test]
fn a_pv_guest_is_told_everything() {
    let mut info = pv(0x2a05);
    info.console.domU.evtchn = 3;
    let start = PvStart::new(&info).expect("a start record");
    assert_eq!(start.magic(), b"xen-3.0-x86_64");
    assert_eq!(start.command_line(), b"console=hvc0");
    assert_eq!(start.flags(), Sif::SIF_PRIVILEGED | Sif::SIF_MULTIBOOT_MOD);
    assert_eq!(start.power_management(), 0x2a);
    assert_eq!(start.console().map(|console| console.evtchn), Some(3));
    assert!(start.screen().is_none());

    let mut info = pv(Sif::SIF_INITDOMAIN.bits());
    info.console.dom0.info_off = 2000;
    info.console.dom0.info_size = 8;
    info.cmd_line.fill(1);
    let start = PvStart::new(&info).expect("a start record");
    assert!(start.console().is_none());
    assert_eq!(start.screen().map(|screen| screen.info_off), Some(2000));
    assert_eq!(
        start.command_line().len(),
        1024,
        "without an end, it is all of it"
    );
    let error = PvStart::new(&start_info::default()).err();
    assert_eq!(error, Some(PvStartError::Magic));
}

#[test]
fn a_pv_guest_gets_modules() {
    let list = |elements: &[[u32; 3]]| {
        let mut memory = vec![0; 200];
        for (at, [first, last, line]) in elements.iter().enumerate() {
            put(&mut memory, at * 16, &first.to_le_bytes());
            put(&mut memory, at * 16 + 4, &last.to_le_bytes());
            put(&mut memory, at * 16 + 8, &line.to_le_bytes());
        }
        put(&mut memory, 100, b"quiet\0");
        put(&mut memory, 120, b"module");
        memory
    };
    let info = pv(Sif::SIF_MULTIBOOT_MOD.bits());
    let start = PvStart::new(&info).expect("a start record");
    let memory = list(&[[120, 125, 100], [199, 199, 0]]);
    let modules: Result<Vec<_>, _> = start.modules(&memory).collect();
    let modules = modules.expect("both are there");
    let first = MultibootModule {
        content: b"module",
        command_line: b"quiet",
    };
    assert_eq!(modules[0], first);
    assert_eq!((modules[1].content, modules.len()), (&[0][..], 2));
    for wrong in [
        [120, 200, 0],
        [125, 120, 0],
        [1, 2, 200],
        [u32::MAX, u32::MAX, 0],
    ] {
        let memory = list(&[wrong]);
        let error = start.modules(&memory).find_map(|module| module.err());
        assert_eq!(error, Some(PvStartError::Module), "{wrong:?}");
    }
    let memory = list(&[[120, 125, 0]]);
    let mut modules = start.modules(&memory[..16]);
    assert_eq!(modules.next(), Some(Err(PvStartError::Module)));
    let memory = [1; 40];
    let mut modules = start.modules(&memory[..10]);
    assert_eq!(modules.next(), Some(Err(PvStartError::ModuleList)));
    assert_eq!(modules.next(), None, "it ends with the first error");

    let info = pv(0);
    let start = PvStart::new(&info).expect("a start record");
    let only: Vec<_> = start.modules(b"ramdisk").collect();
    assert_eq!(only.len(), 1);
    assert!(matches!(only[0], Ok(module) if module.content == b"ramdisk"));
    assert_eq!(start.modules(b"").count(), 0);
}
