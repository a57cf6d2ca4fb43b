// SPDX-License-Identifier: MIT
//! Who looks at a header: an architecture, and a role on it.

use std::{collections::BTreeSet, fmt, str::FromStr};

/// One of the six architectures of the ABI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Architecture {
    /// 32-bit Arm.
    Arm32,
    /// 64-bit Arm.
    Arm64,
    /// 64-bit PowerPC.
    Ppc64,
    /// 64-bit RISC-V.
    Riscv64,
    /// 32-bit x86.
    X86_32,
    /// 64-bit x86.
    X86_64,
}

impl Architecture {
    /// All six.
    pub const ALL: [Self; 6] = [
        Self::Arm32,
        Self::Arm64,
        Self::Ppc64,
        Self::Riscv64,
        Self::X86_32,
        Self::X86_64,
    ];

    /// The name it goes by in facts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Arm32 => "arm32",
            Self::Arm64 => "arm64",
            Self::Ppc64 => "ppc64",
            Self::Riscv64 => "riscv64",
            Self::X86_32 => "x86_32",
            Self::X86_64 => "x86_64",
        }
    }

    /// The name it goes by in a C compiler's `--target`.
    pub fn target(self) -> &'static str {
        match self {
            Self::Arm32 => "armv7a-linux-gnueabihf",
            Self::Arm64 => "aarch64-linux-gnu",
            Self::Ppc64 => "powerpc64le-linux-gnu",
            Self::Riscv64 => "riscv64-linux-gnu",
            Self::X86_32 => "i686-linux-gnu",
            Self::X86_64 => "x86_64-linux-gnu",
        }
    }

    /// The architectures on which `header` is meant to be read.
    pub fn of(header: &str) -> &'static [Self] {
        use Architecture::*;
        const BY_PREFIX: [(&str, &[Architecture]); 8] = [
            ("arch-x86_32.h", &[X86_32]),
            ("arch-x86_64.h", &[X86_64]),
            ("arch-x86/xen-x86_32.h", &[X86_32]),
            ("arch-x86/xen-x86_64.h", &[X86_64]),
            ("arch-x86/", &[X86_32, X86_64]),
            ("arch-arm", &[Arm32, Arm64]),
            ("arch-ppc", &[Ppc64]),
            ("arch-riscv", &[Riscv64]),
        ];
        // Operations of a time when there was only one architecture.
        if header == "dom0_ops.h" {
            return &[X86_32];
        }
        BY_PREFIX
            .iter()
            .find(|(prefix, _)| header.starts_with(prefix))
            .map_or(&Self::ALL, |(_, architectures)| architectures)
    }

    /// The architecture of `header` on which all interface versions are tried.
    pub(super) fn for_versions(header: &str) -> Self {
        match Self::of(header) {
            some if some.contains(&Self::X86_64) => Self::X86_64,
            [.., last] => *last,
            [] => Self::X86_64,
        }
    }
}

/// The interface version of this release.
pub const LATEST_INTERFACE: u32 = 0x0004_1300;

/// Interface versions on both sides of every change that some header makes with them.
pub const INTERFACE_VERSIONS: [u32; 24] = [
    0x0000_0000,
    0x0003_0101,
    0x0003_0201,
    0x0003_0202,
    0x0003_0203,
    0x0003_0204,
    0x0003_0205,
    0x0003_0206,
    0x0003_0207,
    0x0003_0208,
    0x0003_0209,
    0x0003_020A,
    0x0004_0200,
    0x0004_0300,
    0x0004_0400,
    0x0004_0600,
    0x0004_0601,
    0x0004_0700,
    0x0004_0800,
    0x0004_0900,
    0x0004_0A00,
    0x0004_0D00,
    0x0004_0D01,
    LATEST_INTERFACE,
];

/// As what a program reads the headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// As the toolstack, which defines `__XEN_TOOLS__`.
    Tools,
    /// As a guest that asks for this `__XEN_INTERFACE_VERSION__`.
    Guest(u32),
}

impl Role {
    /// The roles that facts are told for.
    pub const ALL: [Self; 3] = [Self::Tools, Self::Guest(LATEST_INTERFACE), Self::Guest(0)];

    /// What a program with this role defines before it includes a header.
    pub fn definition(self) -> String {
        match self {
            Self::Tools => "-D__XEN_TOOLS__".to_owned(),
            Self::Guest(version) => format!("-D__XEN_INTERFACE_VERSION__=0x{version:08x}"),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tools => f.write_str("tools"),
            Self::Guest(version) => write!(f, "guest@0x{version:08x}"),
        }
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|role| role.to_string() == text)
            .ok_or_else(|| {
                let known = Self::ALL.map(|role| role.to_string()).join(", ");
                format!("`{text}` is not a role: there are {known}")
            })
    }
}

/// An architecture and a role on it: `arm64/tools`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct View {
    /// The architecture.
    pub architecture: Architecture,
    /// The role.
    pub role: Role,
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.architecture.name(), self.role)
    }
}

impl FromStr for View {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let unknown = || format!("`{text}` is not a view: expected ARCHITECTURE/ROLE");
        let (architecture, role) = text.split_once('/').ok_or_else(unknown)?;
        let architecture = Architecture::ALL
            .into_iter()
            .find(|known| known.name() == architecture)
            .ok_or_else(unknown)?;
        Ok(Self {
            architecture,
            role: role.parse()?,
        })
    }
}

/// Every view of `header` in one of `roles`.
pub fn views_of(header: &str, roles: &[Role]) -> Vec<View> {
    let of_one = |&architecture| roles.iter().map(move |&role| View { architecture, role });
    Architecture::of(header).iter().flat_map(of_one).collect()
}

/// Reads a short list of views, all of them out of `whole`: `x86_64`, `*/tools`, `arm32/tools`.
pub(super) fn expand(words: &[String], whole: &[View]) -> Result<BTreeSet<View>, String> {
    let mut views = BTreeSet::new();
    for word in words.iter().flat_map(|words| words.split(' ')) {
        if let Some(role) = word.strip_prefix("*/") {
            let role: Role = role.parse()?;
            views.extend(whole.iter().filter(|view| view.role == role));
        } else if word.contains('/') {
            views.insert(word.parse()?);
        } else {
            let known = Architecture::ALL.iter().any(|known| known.name() == word);
            if !known {
                return Err(format!("`{word}` is not an architecture"));
            }
            views.extend(whole.iter().filter(|view| view.architecture.name() == word));
        }
    }
    Ok(views)
}

/// Writes `some` of the views `whole` as a short list; nothing if they are all of them.
pub(super) fn shorten(some: &BTreeSet<View>, whole: &[View]) -> Option<Vec<String>> {
    if whole.iter().all(|view| some.contains(view)) {
        return None;
    }
    let mut words = Vec::new();
    let mut rest = some.clone();
    for architecture in Architecture::ALL {
        let mut mine = whole
            .iter()
            .filter(|view| view.architecture == architecture)
            .peekable();
        if mine.peek().is_some() && mine.all(|view| some.contains(view)) {
            words.push(architecture.name().to_owned());
            rest.retain(|view| view.architecture != architecture);
        }
    }
    for role in Role::ALL {
        let mine: Vec<&View> = rest.iter().filter(|view| view.role == role).collect();
        let all = whole.iter().filter(|view| view.role == role).count();
        if !mine.is_empty() && mine.len() == all {
            words.push(format!("*/{role}"));
        } else {
            words.extend(mine.iter().map(ToString::to_string));
        }
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::{Role, View, expand, shorten, views_of};

    fn round_trip(words: &[&str], header: &str) {
        let whole = views_of(header, &Role::ALL);
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let some = expand(&words, &whole).expect("a list of views");
        assert_eq!(shorten(&some, &whole), Some(words));
    }

    #[test]
    fn short_lists_of_views() {
        round_trip(&["*/tools"], "xen.h");
        round_trip(
            &["arm32", "x86_64/tools", "x86_64/guest@0x00041300"],
            "xen.h",
        );
        round_trip(&["x86_32", "x86_64/guest@0x00000000"], "arch-x86/cpuid.h");
        let whole = views_of("xen.h", &Role::ALL);
        assert_eq!(whole.len(), 18);
        assert_eq!(shorten(&whole.iter().copied().collect(), &whole), None);
        let two = expand(&["arm64/tools ppc64/tools".to_owned()], &whole);
        assert_eq!(two.map(|views| views.len()), Ok(2));
    }

    #[test]
    fn wrong_views_are_refused() {
        let whole = views_of("xen.h", &Role::ALL);
        for wrong in [
            "all",
            "sparc",
            "sparc/tools",
            "x86_64/host",
            "*/host",
            "x86_64/guest@0x1",
        ] {
            assert!(expand(&[wrong.to_owned()], &whole).is_err(), "{wrong}");
        }
        assert_eq!(
            "x86_64/tools".parse().map(|view: View| view.role),
            Ok(Role::Tools)
        );
    }

    #[test]
    fn a_header_is_read_on_its_own_architectures() {
        let views = |header| views_of(header, &[Role::Tools]).len();
        assert_eq!(views("io/ring.h"), 6);
        assert_eq!(views("arch-arm/hvm/save.h"), 2);
        assert_eq!(views("arch-x86/xen-x86_32.h"), 1);
        assert_eq!(views("dom0_ops.h"), 1);
    }
}
