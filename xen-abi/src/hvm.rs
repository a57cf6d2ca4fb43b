// SPDX-License-Identifier: MIT
//! Records of a saved HVM domain.

/// A record in the stream of a saved HVM domain (`DECLARE_HVM_SAVE_TYPE`).
pub trait HvmSave {
    /// The type code in the record's descriptor.
    const CODE: u16;
}
