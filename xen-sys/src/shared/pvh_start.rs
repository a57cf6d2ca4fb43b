// SPDX-License-Identifier: MIT
//! What a PVH guest is told when it starts.

use core::fmt;

use crate::arch_x86::hvm::start_info::{
    XEN_HVM_START_MAGIC_VALUE, XenHvmMemmapType, hvm_memmap_table_entry, hvm_modlist_entry,
    hvm_start_info,
};
use crate::xen::Sif;

/// Guest-physical memory that can be looked at.
///
/// What a PVH guest is told is spread over its memory, at addresses that are numbers. Who implements
/// this says which of them can be read, and how.
pub trait PhysicalMemory {
    /// The `len` bytes from address `address` on; none where not all of them are memory.
    fn bytes(&self, address: u64, len: usize) -> Option<&[u8]>;
}

/// Memory from address zero on.
impl PhysicalMemory for [u8] {
    fn bytes(&self, address: u64, len: usize) -> Option<&[u8]> {
        let first = usize::try_from(address).ok()?;
        self.get(first..first.checked_add(len)?)
    }
}

/// What is wrong with what a PVH guest is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PvhStartError {
    /// `magic` is not [`XEN_HVM_START_MAGIC_VALUE`].
    Magic(u32),
    /// Something does not lie within memory.
    NotMemory {
        /// Its address.
        address: u64,
        /// Its length in bytes.
        len: u64,
    },
    /// A command line has no end within memory, or within [`COMMAND_LINE_MAX`] bytes.
    CommandLine {
        /// Its address.
        address: u64,
    },
}

/// How long a command line may be.
pub const COMMAND_LINE_MAX: usize = 65536;

impl fmt::Display for PvhStartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PvhStartError::Magic(magic) => {
                write!(f, "this is no hvm_start_info: it begins with {magic:#x}")
            }
            PvhStartError::NotMemory { address, len } => {
                write!(f, "{len} bytes at {address:#x} are not memory")
            }
            PvhStartError::CommandLine { address } => {
                write!(f, "the command line at {address:#x} has no end")
            }
        }
    }
}

impl core::error::Error for PvhStartError {}

/// What a PVH guest is told when it starts (`hvm_start_info`, `arch-x86/hvm/start_info.h`): its
/// physical address is in %ebx. The guest may overwrite it later, so it is plain memory.
pub struct PvhStart<'m, M: PhysicalMemory + ?Sized> {
    memory: &'m M,
    info: hvm_start_info,
}

impl<'m, M: PhysicalMemory + ?Sized> PvhStart<'m, M> {
    /// What is at `address`, if it is what it should be. Of version 0, what it has not got is zero.
    ///
    /// # Errors
    /// [`PvhStartError::Magic`], [`PvhStartError::NotMemory`].
    pub fn new(memory: &'m M, address: u64) -> Result<Self, PvhStartError> {
        let head = record(
            memory,
            address,
            core::mem::offset_of!(hvm_start_info, memmap_paddr),
        )?;
        let mut info = hvm_start_info::default();
        info.magic = u32_at(head, 0);
        if info.magic != XEN_HVM_START_MAGIC_VALUE {
            return Err(PvhStartError::Magic(info.magic));
        }
        info.version = u32_at(head, 4);
        info.flags = u32_at(head, 8);
        info.nr_modules = u32_at(head, 12);
        info.modlist_paddr = u64_at(head, 16);
        info.cmdline_paddr = u64_at(head, 24);
        info.rsdp_paddr = u64_at(head, 32);
        if info.version >= 1 {
            let all = record(memory, address, size_of::<hvm_start_info>())?;
            info.memmap_paddr = u64_at(all, 40);
            info.memmap_entries = u32_at(all, 48);
        }
        Ok(PvhStart { memory, info })
    }

    /// The record itself.
    pub fn info(&self) -> &hvm_start_info {
        &self.info
    }

    /// What the guest is (`SIF_*`).
    pub fn flags(&self) -> Sif {
        Sif::from_bits_retain(self.info.flags)
    }

    /// The address of ACPI's RSDP, if there is one.
    pub fn rsdp(&self) -> Option<u64> {
        (self.info.rsdp_paddr != 0).then_some(self.info.rsdp_paddr)
    }

    /// The command line, without the zero at its end; empty where there is none.
    ///
    /// # Errors
    /// [`PvhStartError::CommandLine`].
    pub fn command_line(&self) -> Result<&'m [u8], PvhStartError> {
        command_line(self.memory, self.info.cmdline_paddr)
    }

    /// The modules (`hvm_modlist_entry`).
    pub fn modules(&self) -> impl Iterator<Item = Result<Module<'m>, PvhStartError>> + use<'m, M> {
        let (memory, size) = (self.memory, size_of::<hvm_modlist_entry>());
        entries(self.info.modlist_paddr, self.info.nr_modules, size).map(move |address| {
            let entry = record(memory, address?, size)?;
            let (paddr, len) = (u64_at(entry, 0), u64_at(entry, 8));
            Ok(Module {
                address: paddr,
                content: extent(memory, paddr, len)?,
                command_line: command_line(memory, u64_at(entry, 16))?,
            })
        })
    }

    /// The regions of memory (`hvm_memmap_table_entry`); none in version 0.
    pub fn memory_map(
        &self,
    ) -> impl Iterator<Item = Result<MemoryRegion, PvhStartError>> + use<'m, M> {
        let (memory, size) = (self.memory, size_of::<hvm_memmap_table_entry>());
        entries(self.info.memmap_paddr, self.info.memmap_entries, size).map(move |address| {
            let entry = record(memory, address?, size)?;
            Ok(MemoryRegion {
                address: u64_at(entry, 0),
                len: u64_at(entry, 8),
                kind: XenHvmMemmapType(u32_at(entry, 16)),
            })
        })
    }
}

impl<M: PhysicalMemory + ?Sized> fmt::Debug for PvhStart<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PvhStart")
            .field("version", &self.info.version)
            .field("flags", &self.flags())
            .field("nr_modules", &self.info.nr_modules)
            .field("memmap_entries", &self.info.memmap_entries)
            .finish_non_exhaustive()
    }
}

/// A module that a PVH guest has got: an initial RAM disk, say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Module<'m> {
    /// Where it is.
    pub address: u64,
    /// What is in it.
    pub content: &'m [u8],
    /// Its command line, without the zero at its end; empty where there is none.
    pub command_line: &'m [u8],
}

/// A region of a PVH guest's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryRegion {
    /// Where it begins.
    pub address: u64,
    /// Its size in bytes.
    pub len: u64,
    /// What it is: `XEN_HVM_MEMMAP_TYPE_*`.
    pub kind: XenHvmMemmapType,
}

/// The addresses of a table's entries, up to the first that cannot be one.
fn entries(
    first: u64,
    count: u32,
    size: usize,
) -> impl Iterator<Item = Result<u64, PvhStartError>> {
    let count = if first == 0 { 0 } else { count };
    let mut ended = false;
    (0..u64::from(count)).map_while(move |at| {
        if ended {
            return None;
        }
        let address = (at * size as u64).checked_add(first);
        ended = address.is_none();
        Some(address.ok_or(PvhStartError::NotMemory {
            address: first,
            len: u64::from(count) * size as u64,
        }))
    })
}

fn extent<M: PhysicalMemory + ?Sized>(
    memory: &M,
    address: u64,
    len: u64,
) -> Result<&[u8], PvhStartError> {
    let bytes = usize::try_from(len).ok();
    let bytes = bytes.and_then(|len| memory.bytes(address, len));
    bytes.ok_or(PvhStartError::NotMemory { address, len })
}

/// As many bytes as a record has.
fn record<M: PhysicalMemory + ?Sized>(
    memory: &M,
    address: u64,
    len: usize,
) -> Result<&[u8], PvhStartError> {
    let bytes = extent(memory, address, len as u64)?;
    match bytes.len() == len {
        true => Ok(bytes),
        // Somebody's memory gives other numbers of bytes than it is asked for.
        false => Err(PvhStartError::NotMemory {
            address,
            len: len as u64,
        }),
    }
}

/// The text from an address on, up to the zero at its end.
fn command_line<M: PhysicalMemory + ?Sized>(
    memory: &M,
    address: u64,
) -> Result<&[u8], PvhStartError> {
    if address == 0 {
        return Ok(&[]);
    }
    let unended = PvhStartError::CommandLine { address };
    // What follows the end need not be memory, so it is looked for byte by byte.
    for len in 0..COMMAND_LINE_MAX as u64 {
        let at = address.checked_add(len).ok_or(unended)?;
        match memory.bytes(at, 1) {
            Some([0]) => return extent(memory, address, len),
            Some(_) => {}
            None => return Err(unended),
        }
    }
    Err(unended)
}

/// A number in a record, whose length has been checked to be beyond it.
fn u32_at(record: &[u8], at: usize) -> u32 {
    let mut bytes = [0; 4];
    bytes.copy_from_slice(&record[at..at + 4]);
    u32::from_le_bytes(bytes)
}

/// As above.
fn u64_at(record: &[u8], at: usize) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&record[at..at + 8]);
    u64::from_le_bytes(bytes)
}
