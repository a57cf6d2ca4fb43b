// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`platform_op`](crate::hypercall::platform_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::platform::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, PlatformOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_settime32 {}

command! {
/// Sets the wall clock, until 2106: `xenpf_settime32`.
    safe XENPF_settime32: PlatformOp = crate::platform::XENPF_settime32, Input(crate::platform::xenpf_settime32);
}

alone! { plain crate::platform::xenpf_settime32: PlatformOp = crate::platform::XENPF_settime32, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_settime64 {}

command! {
/// Sets the wall clock: `xenpf_settime64`.
    safe XENPF_settime64: PlatformOp = crate::platform::XENPF_settime64, Input(crate::platform::xenpf_settime64);
}

alone! { plain crate::platform::xenpf_settime64: PlatformOp = crate::platform::XENPF_settime64, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_add_memtype {}

command! {
/// Gives a range of memory a type, by an MTRR: `xenpf_add_memtype`. On x86 only.
    safe XENPF_add_memtype: PlatformOp = crate::platform::XENPF_add_memtype, Both(crate::platform::xenpf_add_memtype);
}

alone! { plain crate::platform::xenpf_add_memtype: PlatformOp = crate::platform::XENPF_add_memtype, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_del_memtype {}

command! {
/// Takes the type of a range of memory away: `xenpf_del_memtype`. On x86 only.
    safe XENPF_del_memtype: PlatformOp = crate::platform::XENPF_del_memtype, Input(crate::platform::xenpf_del_memtype);
}

alone! { plain crate::platform::xenpf_del_memtype: PlatformOp = crate::platform::XENPF_del_memtype, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_read_memtype {}

command! {
/// Tells the type in an MTRR: `xenpf_read_memtype`. On x86 only.
    safe XENPF_read_memtype: PlatformOp = crate::platform::XENPF_read_memtype, Both(crate::platform::xenpf_read_memtype);
}

alone! { plain crate::platform::xenpf_read_memtype: PlatformOp = crate::platform::XENPF_read_memtype, Both; }

/// [`xenpf_microcode_update`](crate::platform::xenpf_microcode_update) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xenpf_microcode_update__with<'a> {
    op: &'a mut crate::platform::xenpf_microcode_update,
    data: Option<&'a [u8]>,
}

impl WithBuffers for crate::platform::xenpf_microcode_update {
    type With<'a> = xenpf_microcode_update__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xenpf_microcode_update__with<'_> {
        xenpf_microcode_update__with {
            op: self,
            data: None,
        }
    }
}

impl<'a> xenpf_microcode_update__with<'a> {
    /// The microcode, as the processor's maker packs it.
    #[inline(always)]
    pub fn data(mut self, data: &'a [u8]) -> Self {
        self.data = Some(data);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xenpf_microcode_update__with<'_> {
    type Record = crate::platform::xenpf_microcode_update;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::platform::xenpf_microcode_update], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, data } = self;
        let mut shared_data = None;
        if let Some(length) = common_length([("data", data.as_ref().map(|it| it.len()), false)])? {
            op.length = FromLength::from_length(length);
        }
        shared_data = share(transport, data.map(Memory::input))?;
        op.data = handle(&shared_data);
        Ok((core::slice::from_mut(op), (shared_data,)))
    }
}

command! {
/// Loads microcode: `xenpf_microcode_update`.
    safe XENPF_microcode_update: PlatformOp = crate::platform::XENPF_microcode_update, Input(crate::platform::xenpf_microcode_update);
}

alone! { with xenpf_microcode_update__with: PlatformOp = crate::platform::XENPF_microcode_update, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_platform_quirk {}

command! {
/// Tells Xen of something that is peculiar to the machine: `xenpf_platform_quirk`.
    safe XENPF_platform_quirk: PlatformOp = crate::platform::XENPF_platform_quirk, Input(crate::platform::xenpf_platform_quirk);
}

alone! { plain crate::platform::xenpf_platform_quirk: PlatformOp = crate::platform::XENPF_platform_quirk, Input; }

/// [`xenpf_efi_runtime_call`](crate::platform::xenpf_efi_runtime_call) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xenpf_efi_runtime_call__with<'a> {
    op: &'a mut crate::platform::xenpf_efi_runtime_call,
    u__get_variable__name: Option<&'a [u8]>,
    u__get_variable__data: Option<&'a mut [u8]>,
    u__set_variable__name: Option<&'a [u8]>,
    u__set_variable__data: Option<&'a mut [u8]>,
    u__get_next_variable_name__name: Option<&'a mut [u8]>,
    u__query_capsule_capabilities__capsule_header_array: Option<&'a [u8]>,
    u__update_capsule__capsule_header_array: Option<&'a [u8]>,
}

impl WithBuffers for crate::platform::xenpf_efi_runtime_call {
    type With<'a> = xenpf_efi_runtime_call__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xenpf_efi_runtime_call__with<'_> {
        xenpf_efi_runtime_call__with {
            op: self,
            u__get_variable__name: None,
            u__get_variable__data: None,
            u__set_variable__name: None,
            u__set_variable__data: None,
            u__get_next_variable_name__name: None,
            u__query_capsule_capabilities__capsule_header_array: None,
            u__update_capsule__capsule_header_array: None,
        }
    }
}

impl<'a> xenpf_efi_runtime_call__with<'a> {
    /// The variable's name, in UTF-16.
    #[inline(always)]
    pub fn u__get_variable__name(mut self, u__get_variable__name: &'a [u8]) -> Self {
        self.u__get_variable__name = Some(u__get_variable__name);
        self
    }

    /// Its value.
    #[inline(always)]
    pub fn u__get_variable__data(mut self, u__get_variable__data: &'a mut [u8]) -> Self {
        self.u__get_variable__data = Some(u__get_variable__data);
        self
    }

    /// The variable's name, in UTF-16.
    #[inline(always)]
    pub fn u__set_variable__name(mut self, u__set_variable__name: &'a [u8]) -> Self {
        self.u__set_variable__name = Some(u__set_variable__name);
        self
    }

    /// Its value.
    #[inline(always)]
    pub fn u__set_variable__data(mut self, u__set_variable__data: &'a mut [u8]) -> Self {
        self.u__set_variable__data = Some(u__set_variable__data);
        self
    }

    /// The name of a variable, in UTF-16; afterwards, that of the next. The first one comes after an
    /// empty name.
    #[inline(always)]
    pub fn u__get_next_variable_name__name(mut self, u__get_next_variable_name__name: &'a mut [u8]) -> Self {
        self.u__get_next_variable_name__name = Some(u__get_next_variable_name__name);
        self
    }

    /// The capsules' headers.
    #[inline(always)]
    pub fn u__query_capsule_capabilities__capsule_header_array(mut self, u__query_capsule_capabilities__capsule_header_array: &'a [u8]) -> Self {
        self.u__query_capsule_capabilities__capsule_header_array = Some(u__query_capsule_capabilities__capsule_header_array);
        self
    }

    /// The capsules' headers.
    #[inline(always)]
    pub fn u__update_capsule__capsule_header_array(mut self, u__update_capsule__capsule_header_array: &'a [u8]) -> Self {
        self.u__update_capsule__capsule_header_array = Some(u__update_capsule__capsule_header_array);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xenpf_efi_runtime_call__with<'_> {
    type Record = crate::platform::xenpf_efi_runtime_call;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::platform::xenpf_efi_runtime_call], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, u__get_variable__name, u__get_variable__data, u__set_variable__name, u__set_variable__data, u__get_next_variable_name__name, u__query_capsule_capabilities__capsule_header_array, u__update_capsule__capsule_header_array } = self;
        let mut shared_u__get_variable__name = None;
        let mut shared_u__get_variable__data = None;
        let mut shared_u__set_variable__name = None;
        let mut shared_u__set_variable__data = None;
        let mut shared_u__get_next_variable_name__name = None;
        let mut shared_u__query_capsule_capabilities__capsule_header_array = None;
        let mut shared_u__update_capsule__capsule_header_array = None;
        let tag_0 = op.function as u64;
        if [crate::platform::XenEfi::XEN_EFI_get_variable.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__get_variable__data", u__get_variable__data.as_ref().map(|it| it.len()), false)])? {
                op.u.get_variable.size = FromLength::from_length(length);
            }
            shared_u__get_variable__name = share(transport, u__get_variable__name.map(Memory::input))?;
            op.u.get_variable.name = handle(&shared_u__get_variable__name);
            shared_u__get_variable__data = share(transport, u__get_variable__data.map(Memory::both))?;
            op.u.get_variable.data = handle(&shared_u__get_variable__data);
        } else {
            unwanted("u__get_variable__name", u__get_variable__name.is_some())?;
            unwanted("u__get_variable__data", u__get_variable__data.is_some())?;
        }
        if [crate::platform::XenEfi::XEN_EFI_set_variable.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__set_variable__data", u__set_variable__data.as_ref().map(|it| it.len()), false)])? {
                op.u.set_variable.size = FromLength::from_length(length);
            }
            shared_u__set_variable__name = share(transport, u__set_variable__name.map(Memory::input))?;
            op.u.set_variable.name = handle(&shared_u__set_variable__name);
            shared_u__set_variable__data = share(transport, u__set_variable__data.map(Memory::both))?;
            op.u.set_variable.data = handle(&shared_u__set_variable__data);
        } else {
            unwanted("u__set_variable__name", u__set_variable__name.is_some())?;
            unwanted("u__set_variable__data", u__set_variable__data.is_some())?;
        }
        if [crate::platform::XenEfi::XEN_EFI_get_next_variable_name.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__get_next_variable_name__name", u__get_next_variable_name__name.as_ref().map(|it| it.len()), false)])? {
                op.u.get_next_variable_name.size = FromLength::from_length(length);
            }
            shared_u__get_next_variable_name__name = share(transport, u__get_next_variable_name__name.map(Memory::both))?;
            op.u.get_next_variable_name.name = handle(&shared_u__get_next_variable_name__name);
        } else {
            unwanted("u__get_next_variable_name__name", u__get_next_variable_name__name.is_some())?;
        }
        if [crate::platform::XenEfi::XEN_EFI_query_capsule_capabilities.0 as u64].contains(&tag_0) {
            shared_u__query_capsule_capabilities__capsule_header_array = share(transport, u__query_capsule_capabilities__capsule_header_array.map(Memory::input))?;
            op.u.query_capsule_capabilities.capsule_header_array = handle(&shared_u__query_capsule_capabilities__capsule_header_array);
        } else {
            unwanted("u__query_capsule_capabilities__capsule_header_array", u__query_capsule_capabilities__capsule_header_array.is_some())?;
        }
        if [crate::platform::XenEfi::XEN_EFI_update_capsule.0 as u64].contains(&tag_0) {
            shared_u__update_capsule__capsule_header_array = share(transport, u__update_capsule__capsule_header_array.map(Memory::input))?;
            op.u.update_capsule.capsule_header_array = handle(&shared_u__update_capsule__capsule_header_array);
        } else {
            unwanted("u__update_capsule__capsule_header_array", u__update_capsule__capsule_header_array.is_some())?;
        }
        Ok((core::slice::from_mut(op), (shared_u__get_variable__name,shared_u__get_variable__data,shared_u__set_variable__name,shared_u__set_variable__data,shared_u__get_next_variable_name__name,shared_u__query_capsule_capabilities__capsule_header_array,shared_u__update_capsule__capsule_header_array,)))
    }
}

command! {
/// Calls a runtime service of EFI: `xenpf_efi_runtime_call`.
///
/// # Safety
/// - the firmware's own contract for the call.
/// - `u__get_variable__name` is long enough: ends with a zero character.
/// - `u__set_variable__name` is long enough: ends with a zero character.
/// - `u__query_capsule_capabilities__capsule_header_array` is long enough: `capsule_count` pointers, of the firmware's width.
/// - `u__update_capsule__capsule_header_array` is long enough: `capsule_count` pointers, of the firmware's width.
    unsafe XENPF_efi_runtime_call: PlatformOp = crate::platform::XENPF_efi_runtime_call, Both(crate::platform::xenpf_efi_runtime_call);
}

// SAFETY: all operations that take the record are unsafe to ask for.
unsafe impl Plain for crate::platform::xenpf_firmware_info {}

command! {
/// Tells what the firmware told Xen: `xenpf_firmware_info`.
///
/// # Safety
/// - `u__disk_info__edd_params` is long enough: its first two bytes are its size.
/// - `u__efi_info`: which member is meant cannot be told; it is passed as it stands in the record.
    unsafe XENPF_firmware_info: PlatformOp = crate::platform::XENPF_firmware_info, Both(crate::platform::xenpf_firmware_info);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_enter_acpi_sleep {}

command! {
/// Sends the machine to sleep: `xenpf_enter_acpi_sleep`.
    safe XENPF_enter_acpi_sleep: PlatformOp = crate::platform::XENPF_enter_acpi_sleep, Input(crate::platform::xenpf_enter_acpi_sleep);
}

alone! { plain crate::platform::xenpf_enter_acpi_sleep: PlatformOp = crate::platform::XENPF_enter_acpi_sleep, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_change_freq {}

command! {
/// Tells Xen that a processor now has another frequency: `xenpf_change_freq`.
    safe XENPF_change_freq: PlatformOp = crate::platform::XENPF_change_freq, Input(crate::platform::xenpf_change_freq);
}

alone! { plain crate::platform::xenpf_change_freq: PlatformOp = crate::platform::XENPF_change_freq, Input; }

/// [`xenpf_getidletime`](crate::platform::xenpf_getidletime) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xenpf_getidletime__with<'a> {
    op: &'a mut crate::platform::xenpf_getidletime,
    cpumap_bitmap: Option<&'a mut [uint8]>,
    idletime: Option<&'a mut [uint64]>,
}

impl WithBuffers for crate::platform::xenpf_getidletime {
    type With<'a> = xenpf_getidletime__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xenpf_getidletime__with<'_> {
        xenpf_getidletime__with {
            op: self,
            cpumap_bitmap: None,
            idletime: None,
        }
    }
}

impl<'a> xenpf_getidletime__with<'a> {
    /// A bit for each processor that is asked for; afterwards, for each of them that there is.
    #[inline(always)]
    pub fn cpumap_bitmap(mut self, cpumap_bitmap: &'a mut [uint8]) -> Self {
        self.cpumap_bitmap = Some(cpumap_bitmap);
        self
    }

    /// Nanoseconds for each processor that is asked for, zero for one that there is not; what is
    /// there for others stays as it is.
    #[inline(always)]
    pub fn idletime(mut self, idletime: &'a mut [uint64]) -> Self {
        self.idletime = Some(idletime);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xenpf_getidletime__with<'_> {
    type Record = crate::platform::xenpf_getidletime;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::platform::xenpf_getidletime], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, cpumap_bitmap, idletime } = self;
        let mut shared_cpumap_bitmap = None;
        let mut shared_idletime = None;
        if let Some(length) = common_length([("idletime", idletime.as_ref().map(|it| it.len()), false)])? {
            op.cpumap_nr_cpus = FromLength::from_length(length);
        }
        let needed = (|| Some((op.cpumap_nr_cpus as u64).checked_add(7u64)?.checked_div(8u64)?))();
        at_least("cpumap_bitmap", cpumap_bitmap.as_ref().map(|it| it.len()), needed, false)?;
        shared_cpumap_bitmap = share(transport, cpumap_bitmap.map(Memory::both))?;
        op.cpumap_bitmap = handle(&shared_cpumap_bitmap);
        shared_idletime = share(transport, idletime.map(Memory::output))?;
        op.idletime = handle(&shared_idletime);
        Ok((core::slice::from_mut(op), (shared_cpumap_bitmap,shared_idletime,)))
    }
}

command! {
/// Tells how long processors were idle: `xenpf_getidletime`.
    safe XENPF_getidletime: PlatformOp = crate::platform::XENPF_getidletime, Both(crate::platform::xenpf_getidletime);
}

alone! { with xenpf_getidletime__with: PlatformOp = crate::platform::XENPF_getidletime, Both; }

/// [`xenpf_set_processor_pminfo`](crate::platform::xenpf_set_processor_pminfo) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xenpf_set_processor_pminfo__with<'a> {
    op: &'a mut crate::platform::xenpf_set_processor_pminfo,
    u__power__states: Option<&'a [xen_processor_cx_t]>,
    u__perf__states: Option<&'a [xen_processor_px_t]>,
    u__pdc: Option<&'a mut [uint32; 3]>,
}

impl WithBuffers for crate::platform::xenpf_set_processor_pminfo {
    type With<'a> = xenpf_set_processor_pminfo__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xenpf_set_processor_pminfo__with<'_> {
        xenpf_set_processor_pminfo__with {
            op: self,
            u__power__states: None,
            u__perf__states: None,
            u__pdc: None,
        }
    }
}

impl<'a> xenpf_set_processor_pminfo__with<'a> {
    /// The states.
    #[inline(always)]
    pub fn u__power__states(mut self, u__power__states: &'a [xen_processor_cx_t]) -> Self {
        self.u__power__states = Some(u__power__states);
        self
    }

    /// The states, the highest frequency first.
    #[inline(always)]
    pub fn u__perf__states(mut self, u__perf__states: &'a [xen_processor_px_t]) -> Self {
        self.u__perf__states = Some(u__perf__states);
        self
    }

    /// What the driver is capable of, as `_PDC` takes it: the revision 1, the number 1 of words
    /// that follow, and the capabilities, to which Xen adds its own.
    #[inline(always)]
    pub fn u__pdc(mut self, u__pdc: &'a mut [uint32; 3]) -> Self {
        self.u__pdc = Some(u__pdc);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xenpf_set_processor_pminfo__with<'_> {
    type Record = crate::platform::xenpf_set_processor_pminfo;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::platform::xenpf_set_processor_pminfo], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, u__power__states, u__perf__states, u__pdc } = self;
        let mut shared_u__power__states = None;
        let mut shared_u__perf__states = None;
        let mut shared_u__pdc = None;
        let tag_0 = op.r#type as u64;
        if [crate::platform::XenPm::XEN_PM_CX.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__power__states", u__power__states.as_ref().map(|it| it.len()), false)])? {
                op.u.power.count = FromLength::from_length(length);
            }
            shared_u__power__states = share(transport, u__power__states.map(Memory::input))?;
            op.u.power.states = handle(&shared_u__power__states);
        } else {
            unwanted("u__power__states", u__power__states.is_some())?;
        }
        if [crate::platform::XenPm::XEN_PM_PX.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__perf__states", u__perf__states.as_ref().map(|it| it.len()), false)])? {
                op.u.perf.state_count = FromLength::from_length(length);
            }
            shared_u__perf__states = share(transport, u__perf__states.map(Memory::input))?;
            op.u.perf.states = handle(&shared_u__perf__states);
        } else {
            unwanted("u__perf__states", u__perf__states.is_some())?;
        }
        if [crate::platform::XenPm::XEN_PM_PDC.0 as u64].contains(&tag_0) {
            required("u__pdc", u__pdc.is_some())?;
            shared_u__pdc = share(transport, u__pdc.map(|it| Memory::both(it.as_mut_slice())))?;
            op.u.pdc = handle(&shared_u__pdc);
        } else {
            unwanted("u__pdc", u__pdc.is_some())?;
        }
        Ok((core::slice::from_mut(op), (shared_u__power__states,shared_u__perf__states,shared_u__pdc,)))
    }
}

command! {
/// Gives Xen what ACPI says of a processor's power management: `xenpf_set_processor_pminfo`.
///
/// # Safety
/// - `u__power__states`: what its elements point to is there, and may be accessed so.
    unsafe XENPF_set_processor_pminfo: PlatformOp = crate::platform::XENPF_set_processor_pminfo, Input(crate::platform::xenpf_set_processor_pminfo);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_pcpuinfo {}

command! {
/// Describes a processor: `xenpf_pcpuinfo`.
    safe XENPF_get_cpuinfo: PlatformOp = crate::platform::XENPF_get_cpuinfo, Both(crate::platform::xenpf_pcpuinfo);
}

alone! { plain crate::platform::xenpf_pcpuinfo: PlatformOp = crate::platform::XENPF_get_cpuinfo, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_pcpu_version {}

command! {
/// Tells what model a processor is: `xenpf_pcpu_version`.
    safe XENPF_get_cpu_version: PlatformOp = crate::platform::XENPF_get_cpu_version, Both(crate::platform::xenpf_pcpu_version);
}

alone! { plain crate::platform::xenpf_pcpu_version: PlatformOp = crate::platform::XENPF_get_cpu_version, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_cpu_ol {}

command! {
/// Takes a processor into use: `xenpf_cpu_ol`.
    safe XENPF_cpu_online: PlatformOp = crate::platform::XENPF_cpu_online, Input(crate::platform::xenpf_cpu_ol);
}

command! {
/// Takes a processor out of use: `xenpf_cpu_ol`.
    safe XENPF_cpu_offline: PlatformOp = crate::platform::XENPF_cpu_offline, Input(crate::platform::xenpf_cpu_ol);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_cpu_hotadd {}

command! {
/// Announces a processor that has been added to the machine: `xenpf_cpu_hotadd`. Returns its number.
    safe XENPF_cpu_hotadd: PlatformOp = crate::platform::XENPF_cpu_hotadd, Input(crate::platform::xenpf_cpu_hotadd);
}

alone! { plain crate::platform::xenpf_cpu_hotadd: PlatformOp = crate::platform::XENPF_cpu_hotadd, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_mem_hotadd {}

command! {
/// Announces memory that has been added to the machine: `xenpf_mem_hotadd`.
    safe XENPF_mem_hotadd: PlatformOp = crate::platform::XENPF_mem_hotadd, Input(crate::platform::xenpf_mem_hotadd);
}

alone! { plain crate::platform::xenpf_mem_hotadd: PlatformOp = crate::platform::XENPF_mem_hotadd, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_core_parking {}

command! {
/// Keeps processors idle, to save power: `xenpf_core_parking`.
    safe XENPF_core_parking: PlatformOp = crate::platform::XENPF_core_parking, Both(crate::platform::xenpf_core_parking);
}

alone! { plain crate::platform::xenpf_core_parking: PlatformOp = crate::platform::XENPF_core_parking, Both; }

/// [`xenpf_resource_op`](crate::platform::xenpf_resource_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xenpf_resource_op__with<'a> {
    op: &'a mut crate::platform::xenpf_resource_op,
    entries: Option<&'a mut [xenpf_resource_entry_t]>,
}

impl WithBuffers for crate::platform::xenpf_resource_op {
    type With<'a> = xenpf_resource_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xenpf_resource_op__with<'_> {
        xenpf_resource_op__with {
            op: self,
            entries: None,
        }
    }
}

impl<'a> xenpf_resource_op__with<'a> {
    /// The accesses.
    #[inline(always)]
    pub fn entries(mut self, entries: &'a mut [xenpf_resource_entry_t]) -> Self {
        self.entries = Some(entries);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xenpf_resource_op__with<'_> {
    type Record = crate::platform::xenpf_resource_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::platform::xenpf_resource_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, entries } = self;
        let mut shared_entries = None;
        if let Some(length) = common_length([("entries", entries.as_ref().map(|it| it.len()), false)])? {
            op.nr_entries = FromLength::from_length(length);
        }
        shared_entries = share(transport, entries.map(Memory::both))?;
        op.entries = handle(&shared_entries);
        Ok((core::slice::from_mut(op), (shared_entries,)))
    }
}

command! {
/// Accesses registers of a processor, in order and without a break: `xenpf_resource_op`. Returns how
/// many entries were done.
///
/// # Safety
/// - what the registers control can be changed under the whole machine.
    unsafe XENPF_resource_op: PlatformOp = crate::platform::XENPF_resource_op, Input(crate::platform::xenpf_resource_op);
}

/// [`xenpf_symdata`](crate::platform::xenpf_symdata) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xenpf_symdata__with<'a> {
    op: &'a mut crate::platform::xenpf_symdata,
    name: Option<&'a mut [u8]>,
}

impl WithBuffers for crate::platform::xenpf_symdata {
    type With<'a> = xenpf_symdata__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xenpf_symdata__with<'_> {
        xenpf_symdata__with {
            op: self,
            name: None,
        }
    }
}

impl<'a> xenpf_symdata__with<'a> {
    /// Its name.
    #[inline(always)]
    pub fn name(mut self, name: &'a mut [u8]) -> Self {
        self.name = Some(name);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xenpf_symdata__with<'_> {
    type Record = crate::platform::xenpf_symdata;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::platform::xenpf_symdata], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, name } = self;
        let mut shared_name = None;
        if let Some(length) = common_length([("name", name.as_ref().map(|it| it.len()), false)])? {
            op.namelen = FromLength::from_length(length);
        }
        shared_name = share(transport, name.map(Memory::output))?;
        op.name = handle(&shared_name);
        Ok((core::slice::from_mut(op), (shared_name,)))
    }
}

command! {
/// Tells one of Xen's symbols: `xenpf_symdata`.
    safe XENPF_get_symbol: PlatformOp = crate::platform::XENPF_get_symbol, Both(crate::platform::xenpf_symdata);
}

alone! { with xenpf_symdata__with: PlatformOp = crate::platform::XENPF_get_symbol, Both; }

command! {
/// Tells how the screen was set up: `xenpf_dom0_console_t`. Returns how many bytes of it were
/// written.
    safe XENPF_get_dom0_console: PlatformOp = crate::platform::XENPF_get_dom0_console, Output(xenpf_dom0_console_t);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::platform::xenpf_ucode_revision {}

command! {
/// Tells what microcode a processor has: `xenpf_ucode_revision`.
    safe XENPF_get_ucode_revision: PlatformOp = crate::platform::XENPF_get_ucode_revision, Both(crate::platform::xenpf_ucode_revision);
}

alone! { plain crate::platform::xenpf_ucode_revision: PlatformOp = crate::platform::XENPF_get_ucode_revision, Both; }

/// [`xenpf_microcode_update2`](crate::platform::xenpf_microcode_update2) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xenpf_microcode_update2__with<'a> {
    op: &'a mut crate::platform::xenpf_microcode_update2,
    data: Option<&'a [u8]>,
}

impl WithBuffers for crate::platform::xenpf_microcode_update2 {
    type With<'a> = xenpf_microcode_update2__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xenpf_microcode_update2__with<'_> {
        xenpf_microcode_update2__with {
            op: self,
            data: None,
        }
    }
}

impl<'a> xenpf_microcode_update2__with<'a> {
    /// The microcode, as the processor's maker packs it.
    #[inline(always)]
    pub fn data(mut self, data: &'a [u8]) -> Self {
        self.data = Some(data);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xenpf_microcode_update2__with<'_> {
    type Record = crate::platform::xenpf_microcode_update2;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::platform::xenpf_microcode_update2], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, data } = self;
        let mut shared_data = None;
        if let Some(length) = common_length([("data", data.as_ref().map(|it| it.len()), false)])? {
            op.length = FromLength::from_length(length);
        }
        shared_data = share(transport, data.map(Memory::input))?;
        op.data = handle(&shared_data);
        Ok((core::slice::from_mut(op), (shared_data,)))
    }
}

command! {
/// Loads microcode, with flags: `xenpf_microcode_update2`.
    safe XENPF_microcode_update2: PlatformOp = crate::platform::XENPF_microcode_update2, Input(crate::platform::xenpf_microcode_update2);
}

alone! { with xenpf_microcode_update2__with: PlatformOp = crate::platform::XENPF_microcode_update2, Input; }

