// SPDX-License-Identifier: MIT
//! What a PV guest is told when it starts.

use core::fmt;

use xen_abi::Abi;

use crate::xen::{
    SIF_PM_MASK, Sif, start_info, start_info__console__dom0, start_info__console__domU,
    xen_multiboot_mod_list,
};

/// What is wrong with what a PV guest is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PvStartError {
    /// `magic` does not begin with `xen-`.
    Magic,
    /// The list of modules has no end within the module, or is not aligned.
    ModuleList,
    /// A module, or its command line, does not lie within what the guest got as its module.
    Module,
}

impl fmt::Display for PvStartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PvStartError::Magic => "this is no start_info",
            PvStartError::ModuleList => "the list of modules has no end",
            PvStartError::Module => "a module lies outside of the list's",
        })
    }
}

impl core::error::Error for PvStartError {}

/// What a PV guest is told when it starts (`start_info`, `xen.h`), on x86: register rSI has its
/// address. Xen writes it before the guest runs and, on resume, while the guest does not run, so it is
/// plain memory.
#[derive(Clone, Copy)]
pub struct PvStart<'a> {
    info: &'a start_info,
}

impl<'a> PvStart<'a> {
    /// What is at `info`, if it is what it should be.
    ///
    /// # Errors
    /// [`PvStartError::Magic`].
    pub fn new(info: &'a start_info) -> Result<Self, PvStartError> {
        let magic = text(&info.magic);
        match magic.starts_with(b"xen-") {
            true => Ok(PvStart { info }),
            false => Err(PvStartError::Magic),
        }
    }

    /// The record itself.
    pub fn info(self) -> &'a start_info {
        self.info
    }

    /// `xen-<version>-<platform>`.
    pub fn magic(self) -> &'a [u8] {
        text(&self.info.magic)
    }

    /// The command line, without the zero at its end.
    pub fn command_line(self) -> &'a [u8] {
        text(&self.info.cmd_line)
    }

    /// What the guest is (`SIF_*`); the options of power management are in
    /// [`PvStart::power_management`].
    pub fn flags(self) -> Sif {
        Sif::from_bits_retain(self.info.flags & !SIF_PM_MASK)
    }

    /// The options of Xen's power management (`SIF_PM_MASK`).
    pub fn power_management(self) -> u8 {
        ((self.info.flags & SIF_PM_MASK) >> SIF_PM_MASK.trailing_zeros()) as u8
    }

    /// The console's page and event channel, of a domain that is not the initial one.
    pub fn console(self) -> Option<start_info__console__domU> {
        if self.flags().contains(Sif::SIF_INITDOMAIN) {
            return None;
        }
        // SAFETY: every combination of bits is a value of both members.
        Some(unsafe { self.info.console.domU })
    }

    /// Where the initial domain is told of the screen (`dom0_vga_console_info`), if it is.
    pub fn screen(self) -> Option<start_info__console__dom0> {
        if !self.flags().contains(Sif::SIF_INITDOMAIN) {
            return None;
        }
        // SAFETY: every combination of bits is a value of both members.
        let screen = unsafe { self.info.console.dom0 };
        (screen.info_size > 0).then_some(screen)
    }

    /// The modules, where the guest has got a list of them (`SIF_MULTIBOOT_MOD`): `memory` is what
    /// there is at `mod_start`, of `mod_len` bytes. Without a list, `memory` is the only module.
    pub fn modules(self, memory: &'a [u8]) -> MultibootModules<'a> {
        MultibootModules {
            memory,
            at: 0,
            listed: self.flags().contains(Sif::SIF_MULTIBOOT_MOD),
            ended: memory.is_empty(),
        }
    }
}

impl fmt::Debug for PvStart<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PvStart")
            .field("nr_pages", &self.info.nr_pages)
            .field("flags", &self.flags())
            .finish_non_exhaustive()
    }
}

/// A module that a PV guest has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MultibootModule<'a> {
    /// What is in it.
    pub content: &'a [u8],
    /// Its command line, without the zero at its end; empty where there is none.
    pub command_line: &'a [u8],
}

/// The modules: see [`PvStart::modules`]. It ends with the first error.
#[derive(Clone, Debug)]
pub struct MultibootModules<'a> {
    memory: &'a [u8],
    /// Where the next element of the list is.
    at: usize,
    listed: bool,
    ended: bool,
}

impl<'a> MultibootModules<'a> {
    /// The element of the list at `at` (`xen_multiboot_mod_list`).
    fn element(&self) -> Option<xen_multiboot_mod_list> {
        let end = self.at.checked_add(size_of::<xen_multiboot_mod_list>())?;
        let bytes = self.memory.get(self.at..end)?;
        let number = |at: usize| {
            let bytes = bytes.get(at..at + 4)?;
            Some(u32::from_le_bytes(bytes.try_into().ok()?))
        };
        let mut element = xen_multiboot_mod_list::default();
        element.mod_start = number(0)?;
        element.mod_end = number(4)?;
        element.cmdline = number(8)?;
        Some(element)
    }

    fn module(&self, element: xen_multiboot_mod_list) -> Option<MultibootModule<'a>> {
        let first = usize::try_from(element.mod_start).ok()?;
        let last = usize::try_from(element.mod_end).ok()?;
        let content = self.memory.get(first..=last)?;
        let command_line = match usize::try_from(element.cmdline).ok()? {
            0 => &[],
            at => {
                let rest = self.memory.get(at..)?;
                let end = rest.iter().position(|byte| *byte == 0)?;
                &rest[..end]
            }
        };
        Some(MultibootModule {
            content,
            command_line,
        })
    }
}

impl<'a> Iterator for MultibootModules<'a> {
    type Item = Result<MultibootModule<'a>, PvStartError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        if !self.listed {
            self.ended = true;
            return Some(Ok(MultibootModule {
                content: self.memory,
                command_line: &[],
            }));
        }
        let Some(element) = self.element() else {
            self.ended = true;
            return Some(Err(PvStartError::ModuleList));
        };
        if element.mod_start == 0 {
            self.ended = true;
            return None;
        }
        self.at += size_of::<xen_multiboot_mod_list>();
        let module = self.module(element).ok_or(PvStartError::Module);
        self.ended = module.is_err();
        Some(module)
    }
}

/// The text in an array of characters, up to the zero at its end.
fn text<Character: Abi>(characters: &[Character]) -> &[u8] {
    const { assert!(size_of::<Character>() == 1) };
    let (first, len) = (characters.as_ptr().cast::<u8>(), characters.len());
    // SAFETY: a character is a byte, whether C takes it for a signed one or not.
    let bytes = unsafe { core::slice::from_raw_parts(first, len) };
    let end = bytes.iter().position(|byte| *byte == 0);
    &bytes[..end.unwrap_or(len)]
}
