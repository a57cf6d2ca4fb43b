// SPDX-License-Identifier: MIT
//! What typed calls take: an operation, the record that it works on, and the record's buffers.

use core::slice::from_mut;

use xen_abi::Abi;
use xen_abi::types::{ConstGuestHandle, ConstGuestHandle64, GuestHandle, GuestHandle64};

use crate::transport::{Direction, Memory, Shared, Transport};
use crate::{Error, XenError};

/// An operation of the hypercall `H` with everything that it needs.
///
/// Three sorts of values are requests: `&mut record`, where the record is the argument of one
/// operation alone and has no buffers; `record.with()` with its buffers; and the command's own type,
/// by which an operation is chosen where a record serves several, or that has no argument.
///
/// # Safety
/// `COMMAND` is a command of `H` whose argument is what `Self::Argument` binds, written as
/// `DIRECTION` says. The call is sound with any content of the record, or else making the request
/// was `unsafe`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no operation of this hypercall",
    note = "a record with buffers becomes one by `record.with()`; where a record serves several \
            operations, or an operation has something to be careful about, use the command's type"
)]
pub unsafe trait Request<H>: Sized {
    /// The command's number.
    const COMMAND: u32;
    /// Who writes the record.
    const DIRECTION: Direction;
    /// What it works on.
    type Argument: Argument;

    /// What it works on.
    fn argument(self) -> Self::Argument;
}

/// A record with its buffers.
///
/// # Safety
/// [`bind`](Self::bind) leaves no address in the record but null and those of memory that is shared
/// as long as `Self::Buffers` lives, in the direction and of the size that the record's operation
/// asks for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the argument of a hypercall",
    note = "a record with buffers becomes one by `record.with()`"
)]
pub unsafe trait Argument: Sized {
    /// The record.
    type Record: Abi;
    /// [`One`] of it, or [`Many`].
    type Count;
    /// What keeps its buffers shared.
    type Buffers<'x, T: Transport + 'x>
    where
        Self: 'x;

    /// Shares the buffers, and writes where they are into the record.
    #[allow(
        clippy::mut_from_ref,
        reason = "the record is borrowed by `self`, not by the transport"
    )]
    #[allow(clippy::type_complexity, reason = "the pair has no other use")]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [Self::Record], Self::Buffers<'x, T>), Error>
    where
        Self: 'x;
}

/// One record, or none where the operation has no argument.
#[derive(Clone, Copy, Debug)]
pub enum One {}

/// Any number of records, for hypercalls that do many operations at once.
#[derive(Clone, Copy, Debug)]
pub enum Many {}

/// A record that holds no addresses.
///
/// # Safety
/// Neither the record nor what it is made of holds an address that Xen follows.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has buffers, or is no argument of a hypercall",
    note = "`record.with()` gives it its buffers"
)]
pub unsafe trait Plain: Abi {}

/// A record without buffers that is the argument of one operation of `H` alone.
///
/// # Safety
/// As for [`Request`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the argument of one safe operation of this hypercall",
    note = "where a record serves several operations, or an operation has something to be careful \
            about, use the command's type"
)]
pub unsafe trait Operation<H>: Plain {
    /// The command's number.
    const COMMAND: u32;
    /// Who writes the record.
    const DIRECTION: Direction;
}

/// A record with buffers.
pub trait WithBuffers {
    /// The record with its buffers; all of them are null to begin with.
    type With<'a>
    where
        Self: 'a;

    /// Begins to give the record its buffers.
    fn with(&mut self) -> Self::With<'_>;
}

macro_rules! plain {
    ($($name:ty)*) => {
        $(
            // SAFETY: a number.
            unsafe impl Plain for $name {}
        )*
    };
}

plain!(u8 u16 u32 u64 i8 i16 i32 i64 xen_abi::types::uint64_aligned_t);

// SAFETY: as its elements.
unsafe impl<E: Plain, const N: usize> Plain for [E; N] {}

// SAFETY: there are no buffers.
unsafe impl<R: Plain> Argument for &mut R {
    type Record = R;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = ()
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(self, _: &'x T) -> Result<(&'x mut [R], ()), Error>
    where
        Self: 'x,
    {
        Ok((from_mut(self), ()))
    }
}

// SAFETY: there are no buffers.
unsafe impl<R: Plain> Argument for &mut [R] {
    type Record = R;
    type Count = Many;
    type Buffers<'x, T: Transport + 'x>
        = ()
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(self, _: &'x T) -> Result<(&'x mut [R], ()), Error>
    where
        Self: 'x,
    {
        Ok((self, ()))
    }
}

// SAFETY: the record's own promise.
unsafe impl<H, R: Operation<H>> Request<H> for &mut R {
    const COMMAND: u32 = R::COMMAND;
    const DIRECTION: Direction = R::DIRECTION;
    type Argument = Self;

    #[inline(always)]
    fn argument(self) -> Self {
        self
    }
}

/// The argument of an operation that has none.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

// SAFETY: there are no buffers.
unsafe impl Argument for Nothing {
    type Record = u8;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = ()
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(self, _: &'x T) -> Result<(&'x mut [u8], ()), Error>
    where
        Self: 'x,
    {
        Ok((&mut [], ()))
    }
}

/// `elements`, to be written as `direction` says.
#[inline(always)]
pub(crate) fn memory<E: Abi>(elements: &mut [E], direction: Direction) -> Memory<'_> {
    match direction {
        Direction::Input => Memory::input(elements),
        Direction::Output => Memory::output(elements),
        Direction::Both => Memory::both(elements),
    }
}

/// Shares the request's records and makes the call with their address, which is zero where there
/// are none, and their number.
#[inline(always)]
pub(crate) fn direct<H, T: Transport, R: Request<H>>(
    transport: &T,
    request: R,
    call: impl FnOnce(usize, usize) -> isize,
) -> Result<usize, Error> {
    let (records, buffers) = request.argument().bind(transport)?;
    let count = records.len();
    if count == 0 {
        return Ok(XenError::check(call(0, 0))?);
    }
    let shared = transport.share(memory(records, R::DIRECTION))?;
    let answer = call(shared.address(), count);
    drop(shared);
    drop(buffers);
    Ok(XenError::check(answer)?)
}

/// Shares a buffer if there is one.
#[doc(hidden)]
#[inline(always)]
pub fn share<'x, T: Transport>(
    transport: &'x T,
    memory: Option<Memory<'x>>,
) -> Result<Option<T::Shared<'x>>, Error> {
    Ok(match memory {
        Some(memory) => Some(transport.share(memory)?),
        None => None,
    })
}

/// The handle for shared memory, or null.
#[doc(hidden)]
#[inline(always)]
pub fn handle<S: Shared, G: Handle>(shared: &Option<S>) -> G {
    G::of(shared.as_ref().map_or(0, Shared::address))
}

/// Guest handles.
#[doc(hidden)]
pub trait Handle {
    /// The handle with this address.
    fn of(address: usize) -> Self;
}

macro_rules! handles {
    ($($name:ident)*) => {
        $(impl<E> Handle for $name<E> {
            #[inline(always)]
            fn of(address: usize) -> Self {
                Self::at(address as u64)
            }
        })*
    };
}

handles!(GuestHandle ConstGuestHandle GuestHandle64 ConstGuestHandle64);

/// The length of buffers that have one in common, for the field that says it: as many elements as all
/// of those have that are there. Where none is, zero; `None` if Xen looks whether they are there.
#[doc(hidden)]
#[inline(always)]
pub fn common_length<const N: usize>(
    buffers: [(&'static str, Option<usize>, bool); N],
) -> Result<Option<usize>, Error> {
    let mut common = None;
    let mut all_optional = true;
    for (name, this, optional) in buffers {
        all_optional &= optional;
        match (common, this) {
            (Some(common), Some(this)) if common != this => return Err(Error::Buffer(name)),
            (None, Some(_)) => common = this,
            _ => {}
        }
    }
    for (name, this, optional) in buffers {
        if this.is_none() && !optional && common.is_some_and(|common| common > 0) {
            return Err(Error::Buffer(name));
        }
    }
    Ok(match common {
        None if !all_optional => Some(0),
        common => common,
    })
}

/// Refuses a buffer that is shorter than the record says.
#[doc(hidden)]
#[inline(always)]
pub fn at_least(
    name: &'static str,
    there: Option<usize>,
    needed: Option<u64>,
    optional: bool,
) -> Result<(), Error> {
    match (there, needed) {
        (None, _) if optional => Ok(()),
        (there, Some(needed)) if needed <= there.unwrap_or(0) as u64 => Ok(()),
        _ => Err(Error::Buffer(name)),
    }
}

/// A length as the field of a record holds it. What does not fit becomes the most that does, which is
/// less than there is room for.
#[doc(hidden)]
pub trait FromLength {
    /// The length.
    fn from_length(length: usize) -> Self;
}

macro_rules! lengths {
    ($($name:ident)*) => {
        $(impl FromLength for $name {
            #[inline(always)]
            fn from_length(length: usize) -> Self {
                Self::try_from(length).unwrap_or(Self::MAX)
            }
        })*
    };
}

lengths!(u8 u16 u32 u64 i32);

impl FromLength for xen_abi::types::uint64_aligned_t {
    #[inline(always)]
    fn from_length(length: usize) -> Self {
        Self(length as u64)
    }
}

/// Refuses a buffer for an operation that the record does not ask for.
#[doc(hidden)]
#[inline(always)]
pub fn unwanted(name: &'static str, is_there: bool) -> Result<(), Error> {
    if is_there {
        Err(Error::Buffer(name))
    } else {
        Ok(())
    }
}

/// Refuses to go without a buffer whose length is always the same.
#[doc(hidden)]
#[inline(always)]
pub fn required(name: &'static str, is_there: bool) -> Result<(), Error> {
    unwanted(name, !is_there)
}

/// A command's type, and the request that it makes with its argument.
macro_rules! command {
    ($(#[$doc:meta])* $form:ident $name:ident: $hypercall:ident = $value:expr;) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        crate::request::command!(@safe $form);

        // SAFETY: the definitions say so.
        unsafe impl Request<$hypercall> for $name {
            const COMMAND: u32 = $value as u32;
            const DIRECTION: Direction = Direction::Input;
            type Argument = Nothing;

            #[inline(always)]
            fn argument(self) -> Nothing {
                Nothing
            }
        }
    };
    // A command without an argument has nothing that a caller could see to.
    (@safe safe) => {};
    ($(#[$doc:meta])* $form:ident $name:ident: $hypercall:ident = $value:expr, varbuf;) => {
        crate::request::command!(@define $form $(#[$doc])* $name);

        // SAFETY: the definitions say so; the record's length is what stands in it.
        unsafe impl<const N: usize, A> Request<$hypercall> for $name<A>
        where
            A: Argument<Record = Varbuf<N>, Count = One>,
        {
            const COMMAND: u32 = $value as u32;
            const DIRECTION: Direction = Direction::Both;
            type Argument = A;

            #[inline(always)]
            fn argument(self) -> A {
                self.argument
            }
        }
    };
    (
        $(#[$doc:meta])* $form:ident $name:ident: $hypercall:ident =
        $value:expr, many $direction:ident($record:ty);
    ) => {
        crate::request::command!(@define $form $(#[$doc])* $name);
        crate::request::command!(
            @request $name: $hypercall = $value, $direction, A: Argument<Record = $record>
        );
    };
    (
        $(#[$doc:meta])* $form:ident $name:ident: $hypercall:ident =
        $value:expr, $direction:ident($record:ty);
    ) => {
        crate::request::command!(@define $form $(#[$doc])* $name);
        crate::request::command!(
            @request $name: $hypercall = $value, $direction, A: Argument<Record = $record, Count = One>
        );
    };
    (@define $form:ident $(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<A> {
            argument: A,
        }

        crate::request::command!(@make $form $(#[$doc])* $name);
    };
    (@make safe $(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[inline(always)]
        pub const fn $name<A>(argument: A) -> $name<A> {
            $name { argument }
        }
    };
    (@make unsafe $(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[inline(always)]
        pub const unsafe fn $name<A>(argument: A) -> $name<A> {
            $name { argument }
        }
    };
    (@request $name:ident: $hypercall:ident = $value:expr, $direction:ident, $($bound:tt)*) => {
        // SAFETY: the definitions say so.
        unsafe impl<$($bound)*> Request<$hypercall> for $name<A> {
            const COMMAND: u32 = $value as u32;
            const DIRECTION: Direction = Direction::$direction;
            type Argument = A;

            #[inline(always)]
            fn argument(self) -> A {
                self.argument
            }
        }
    };
}

pub(crate) use command;

/// The request that a record is by itself.
macro_rules! alone {
    (plain $record:ty: $hypercall:ident = $value:expr, $direction:ident;) => {
        // SAFETY: the definitions say so.
        unsafe impl Operation<$hypercall> for $record {
            const COMMAND: u32 = $value as u32;
            const DIRECTION: Direction = Direction::$direction;
        }
    };
    (with $record:ident: $hypercall:ident = $value:expr, $direction:ident;) => {
        // SAFETY: the definitions say so.
        unsafe impl Request<$hypercall> for $record<'_> {
            const COMMAND: u32 = $value as u32;
            const DIRECTION: Direction = Direction::$direction;
            type Argument = Self;

            #[inline(always)]
            fn argument(self) -> Self {
                self
            }
        }
    };
}

pub(crate) use alone;
