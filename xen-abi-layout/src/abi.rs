// SPDX-License-Identifier: MIT
//! The six architectures.

/// An architecture that Xen's hypercall ABI is defined for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Abi {
    /// 32-bit x86, where 64-bit integers are aligned to 4 bytes only.
    X86_32,
    /// 64-bit x86.
    X86_64,
    /// 32-bit Arm (AAPCS).
    Arm32,
    /// 64-bit Arm.
    Arm64,
    /// 64-bit RISC-V.
    Riscv64,
    /// 64-bit PowerPC, little endian.
    Ppc64,
}

impl Abi {
    /// How many there are: the number of columns of a [`Table`](crate::Table).
    pub const COUNT: usize = 6;

    /// All of them, in the order of a table's columns.
    pub const ALL: [Abi; Abi::COUNT] = [
        Abi::X86_32,
        Abi::X86_64,
        Abi::Arm32,
        Abi::Arm64,
        Abi::Riscv64,
        Abi::Ppc64,
    ];

    /// The name used in definitions and messages.
    pub const fn name(self) -> &'static str {
        match self {
            Abi::X86_32 => "x86_32",
            Abi::X86_64 => "x86_64",
            Abi::Arm32 => "arm32",
            Abi::Arm64 => "arm64",
            Abi::Riscv64 => "riscv64",
            Abi::Ppc64 => "ppc64",
        }
    }

    /// The column of this architecture in a [`Table`](crate::Table).
    pub const fn column(self) -> usize {
        self as usize
    }

    /// The bytes in a pointer, and in C's `long`.
    pub const fn word(self) -> u64 {
        match self {
            Abi::X86_32 | Abi::Arm32 => 4,
            Abi::X86_64 | Abi::Arm64 | Abi::Riscv64 | Abi::Ppc64 => 8,
        }
    }

    /// The architecture that this code is compiled for, if it is one of the six.
    pub const fn target() -> Option<Abi> {
        if cfg!(target_arch = "x86") {
            Some(Abi::X86_32)
        } else if cfg!(all(target_arch = "x86_64", target_pointer_width = "64")) {
            Some(Abi::X86_64)
        } else if cfg!(target_arch = "arm") {
            Some(Abi::Arm32)
        } else if cfg!(target_arch = "aarch64") {
            Some(Abi::Arm64)
        } else if cfg!(target_arch = "riscv64") {
            Some(Abi::Riscv64)
        } else if cfg!(all(target_arch = "powerpc64", target_endian = "little")) {
            Some(Abi::Ppc64)
        } else {
            None
        }
    }
}

/// A set of architectures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AbiSet(u8);

impl AbiSet {
    /// None of them.
    pub const NONE: AbiSet = AbiSet(0);
    /// All six.
    pub const ALL: AbiSet = AbiSet(0b11_1111);

    /// The set with exactly one member.
    pub const fn of(abi: Abi) -> AbiSet {
        AbiSet(1 << abi.column())
    }

    /// The set whose bit `n` stands for column `n`.
    pub const fn from_bits(bits: u8) -> AbiSet {
        AbiSet(bits & AbiSet::ALL.0)
    }

    /// Bit `n` stands for column `n`.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether `abi` is a member.
    pub const fn contains(self, abi: Abi) -> bool {
        self.has_column(abi.column())
    }

    /// Whether the architecture of this column is a member.
    pub const fn has_column(self, column: usize) -> bool {
        self.0 >> column & 1 == 1
    }

    /// The members of both sets.
    pub const fn and(self, other: AbiSet) -> AbiSet {
        AbiSet(self.0 & other.0)
    }

    /// The members of either set.
    pub const fn or(self, other: AbiSet) -> AbiSet {
        AbiSet(self.0 | other.0)
    }

    /// All architectures that are not members.
    pub const fn complement(self) -> AbiSet {
        AbiSet(!self.0 & AbiSet::ALL.0)
    }

    /// Whether there is no member.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many members there are.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The members, in column order.
    pub fn iter(self) -> impl Iterator<Item = Abi> {
        Abi::ALL.into_iter().filter(move |abi| self.contains(*abi))
    }
}
