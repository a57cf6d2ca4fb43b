// SPDX-License-Identifier: MIT
//! Types without their names: what two spellings of the same thing have in common.

use std::fmt;

/// A type as it lies in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The type of an element.
    pub base: Base,
    /// The lengths of the arrays of which it is one, outermost first.
    pub counts: Vec<u64>,
}

/// What an array's elements are, or what is no array.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// An integer.
    Integer {
        /// How many bytes it has.
        bytes: u64,
        /// Whether it holds negative numbers.
        signed: bool,
    },
    /// `char`, whose sign is the compiler's choice.
    Char,
    /// A guest handle.
    Handle {
        /// How many bytes it has.
        bytes: u64,
        /// Whether it is only read through.
        constant: bool,
        /// What it points to.
        target: Box<Shape>,
    },
    /// A pointer of whoever runs the code.
    Pointer {
        /// How many bytes it has.
        bytes: u64,
        /// Whether it is only read through.
        constant: bool,
        /// What it points to.
        target: Box<Shape>,
    },
    /// A struct or union, by its name.
    Record(String),
    /// Nothing: behind a handle or a pointer.
    Void,
}

impl Shape {
    /// What is no array.
    pub fn of(base: Base) -> Shape {
        let counts = Vec::new();
        Shape { base, counts }
    }

    /// The records that it holds, or leads to.
    pub fn record(&self) -> Option<&str> {
        match &self.base {
            Base::Record(name) => Some(name),
            Base::Handle { target, .. } | Base::Pointer { target, .. } => target.record(),
            Base::Integer { .. } | Base::Char | Base::Void => None,
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.base)?;
        self.counts.iter().try_for_each(|n| write!(f, "[{n}]"))
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = |f: &mut fmt::Formatter<'_>, what, bytes: &u64, constant: bool, target| {
            let bits = bytes * 8;
            let constant = if constant { "const_" } else { "" };
            write!(f, "{constant}{what}{bits}<{target}>")
        };
        match self {
            Base::Integer { bytes, signed } => {
                let sign = if *signed { 'i' } else { 'u' };
                write!(f, "{sign}{}", bytes * 8)
            }
            Base::Char => write!(f, "char"),
            Base::Handle {
                bytes,
                constant,
                target,
            } => to(f, "handle", bytes, *constant, target),
            Base::Pointer {
                bytes,
                constant,
                target,
            } => to(f, "pointer", bytes, *constant, target),
            Base::Record(name) => write!(f, "struct:{name}"),
            Base::Void => write!(f, "void"),
        }
    }
}

impl std::str::FromStr for Shape {
    type Err = ();

    fn from_str(text: &str) -> Result<Shape, ()> {
        let (text, mut counts) = match text.strip_suffix(']') {
            // A target's own lengths stand within the angle brackets.
            Some(_) => {
                let start = text.rfind('>').map_or(0, |end| end + 1);
                let first = text[start..].find('[').ok_or(())? + start;
                let counts = text[first + 1..text.len() - 1].split("][");
                let counts = counts.map(|count| count.parse().map_err(|_| ()));
                (&text[..first], counts.collect::<Result<Vec<u64>, ()>>()?)
            }
            None => (text, Vec::new()),
        };
        let base = base(text)?;
        counts.shrink_to_fit();
        Ok(Shape { base, counts })
    }
}

fn base(text: &str) -> Result<Base, ()> {
    if let Some(name) = text.strip_prefix("struct:") {
        return Ok(Base::Record(name.to_owned()));
    }
    match text {
        "char" => return Ok(Base::Char),
        "void" => return Ok(Base::Void),
        _ => {}
    }
    let bytes = |bits: &str| Ok(bits.parse::<u64>().map_err(|_| ())? / 8);
    let Some((outside, target)) = text.strip_suffix('>').and_then(|text| text.split_once('<'))
    else {
        let (sign, bits) = text.split_at_checked(1).ok_or(())?;
        let signed = match sign {
            "i" => true,
            "u" => false,
            _ => return Err(()),
        };
        let bytes = bytes(bits)?;
        return Ok(Base::Integer { bytes, signed });
    };
    let target = Box::new(target.parse()?);
    let (constant, outside) = match outside.strip_prefix("const_") {
        Some(outside) => (true, outside),
        None => (false, outside),
    };
    if let Some(bits) = outside.strip_prefix("handle") {
        let bytes = bytes(bits)?;
        return Ok(Base::Handle {
            bytes,
            constant,
            target,
        });
    }
    let bytes = bytes(outside.strip_prefix("pointer").ok_or(())?)?;
    Ok(Base::Pointer {
        bytes,
        constant,
        target,
    })
}
