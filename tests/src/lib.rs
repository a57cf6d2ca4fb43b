// SPDX-License-Identifier: MIT
//! What the tests share.

pub mod facts;
pub mod fuzzing;
pub mod pages;
pub mod repository;
pub mod walk;
pub mod world;

/// The examples of pages, compiled.
#[cfg(doctest)]
pub mod examples {
    #[doc = include_str!("../../docs/language.md")]
    pub mod language {}

    #[allow(
        rustdoc::invalid_codeblock_attributes,
        reason = "why a command is not run is said there in a sentence"
    )]
    #[doc = include_str!("../../docs/evolution.md")]
    pub mod evolution {}

    #[doc = include_str!("../../docs/xen-sys.md")]
    pub mod hypercalls {}

    #[doc = include_str!("../../xen-abi/README.md")]
    pub mod xen_abi {}

    #[doc = include_str!("../../xen-sys/README.md")]
    pub mod xen_sys {}
}
