// SPDX-License-Identifier: MIT
//! What the compiler has made of the records of `xen-abi-defs`.

/// A record as rustc lays it out on the machine that runs this.
#[derive(Clone, Debug)]
pub(crate) struct Measured {
    /// The header that it belongs to.
    pub(crate) header: &'static str,
    /// Its name.
    pub(crate) name: String,
    /// Bytes.
    pub(crate) size: usize,
    /// Bytes.
    pub(crate) align: usize,
    /// Its public fields: name, offset and width.
    pub(crate) fields: Vec<(&'static str, usize, usize)>,
}

/// How wide the field is that `get` finds in a record.
pub(crate) fn width<Record, Field>(_get: impl Fn(*const Record) -> *const Field) -> usize {
    size_of::<Field>()
}

/// Where a field begins, and how wide it is.
macro_rules! measured {
    (struct $record:path, $field:ident) => {{
        let span = memoffset::span_of!($record, $field);
        assert_eq!(span.start, memoffset::offset_of!($record, $field));
        (span.start, span.len())
    }};
    // `span_of!` knows structs only.
    (union $record:path, $field:ident) => {{
        // SAFETY: nothing is read, and nothing is called.
        let get = |record: *const $record| unsafe { &raw const (*record).$field };
        let offset = memoffset::offset_of_union!($record, $field);
        (offset, $crate::measure::width(get))
    }};
}
pub(crate) use measured;

/// A function that measures each of these records, in the form in which they are listed.
macro_rules! records {
    ($(
        $(#[$on:meta])*
        $kind:ident $header:literal $record:path {
            $($(#[$field_on:meta])* $field:ident,)*
        }
    )*) => {
        /// The records that exist on this machine.
        pub(crate) fn records() -> Vec<$crate::measure::Measured> {
            let mut records = Vec::new();
            $(
                $(#[$on])*
                {
                    // A function for each: measuring needs room on the stack.
                    fn measure() -> $crate::measure::Measured {
                        #[allow(unused_mut)]
                        let mut fields = Vec::new();
                        $(
                            $(#[$field_on])*
                            {
                                let name = $crate::names::plain(stringify!($field));
                                let (offset, width) =
                                    $crate::measure::measured!($kind $record, $field);
                                fields.push((name, offset, width));
                            }
                        )*
                        $crate::measure::Measured {
                            header: $header,
                            name: $crate::names::plain(stringify!($record)).to_owned(),
                            size: size_of::<$record>(),
                            align: align_of::<$record>(),
                            fields,
                        }
                    }
                    records.push(measure());
                }
            )*
            records
        }
    };
}
pub(crate) use records;
