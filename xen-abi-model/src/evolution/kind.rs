// SPDX-License-Identifier: MIT
//! What a change is.

use super::Severity;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal, $words:literal, $reason:literal;)*) => {
        /// What a change is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[doc = $doc])* $name,)*
        }

        impl Kind {
            /// All of them.
            pub const ALL: &[Kind] = &[$(Kind::$name),*];

            /// Its name for machines.
            pub fn id(self) -> &'static str {
                match self {
                    $(Kind::$name => $id,)*
                }
            }

            /// Its name for people.
            pub fn words(self) -> &'static str {
                match self {
                    $(Kind::$name => $words,)*
                }
            }

            /// Why it is judged as it mostly is.
            fn usual_reason(self) -> &'static str {
                match self {
                    $(Kind::$name => $reason,)*
                }
            }
        }
    };
}

kinds! {
    /// A header is new.
    HeaderAdded = "header_added", "header added", "nothing has used it";
    /// A header is gone.
    HeaderRemoved = "header_removed", "header removed", "what includes it does not compile";
    /// What a header is wrapped in has changed: its guard, its conditions, its architectures.
    HeaderChanged = "header_changed", "header changed", "who includes it may see other things than before";
    /// The version of an interface is another one.
    VersionChanged = "version_changed", "interface version changed",
        "callers that state another version are refused, and have to be compiled again";
    /// An item is new.
    ItemAdded = "item_added", "item added", "nothing has used it";
    /// An item is gone.
    ItemRemoved = "item_removed", "item removed", "what names it does not compile";
    /// An item has another name.
    ItemRenamed = "item_renamed", "item renamed", "what names it does not compile; the bytes are the same";
    /// An item is in another header.
    ItemMoved = "item_moved", "item moved to another header", "who includes the old header alone does not see it";
    /// An item is something else.
    ItemReplaced = "item_replaced", "item replaced", "the name stands for another sort of thing";
    /// A constant is new.
    ConstantAdded = "constant_added", "constant added", "nobody has passed it, or been told it";
    /// A constant is gone.
    ConstantRemoved = "constant_removed", "constant removed", "what names it does not compile";
    /// An operation is new.
    OperationAdded = "operation_added", "operation added", "nobody has asked for it";
    /// An operation is gone.
    OperationRemoved = "operation_removed", "operation removed", "who asks for it is refused";
    /// A field is new.
    FieldAdded = "field_added", "field added", "callers that were compiled before do not know of it";
    /// A field has bytes that were reserved.
    FieldInReserved = "field_added_in_reserved", "field added in reserved space",
        "the bytes have been zero, on which both sides can rely";
    /// A field has bytes that nobody had named.
    FieldInPadding = "field_added_in_padding", "field added in implicit padding",
        "no offset moves, but nobody promised that these bytes are zero: callers compiled before leave there whatever was";
    /// A field is gone.
    FieldRemoved = "field_removed", "field removed", "callers that were compiled before still use its bytes";
    /// A field has another name.
    FieldRenamed = "field_renamed", "field renamed", "what names it does not compile; the bytes are the same";
    /// A union has a new member.
    MemberAdded = "member_added", "member added to a union", "the other members keep their bytes";
    /// A union has lost a member.
    MemberRemoved = "member_removed", "member removed from a union", "callers that were compiled before still use it";
    /// Something has another size.
    SizeChanged = "size_changed", "size changed", "both sides disagree about where it ends, and where the next element of an array begins";
    /// A record has another alignment.
    AlignmentChanged = "alignment_changed", "alignment changed", "what contains it may put it elsewhere";
    /// A field is elsewhere.
    OffsetMoved = "offset_moved", "offset moved", "callers that were compiled before use the bytes where it was";
    /// An integer is signed that was not, or the other way round.
    TypeResigned = "type_resigned", "type re-signed", "the same bytes are another number, and are widened and compared differently";
    /// A type is another one.
    TypeChanged = "type_changed", "type changed", "the bytes mean something else";
    /// A type has another name, and is the same.
    TypeRespelled = "type_respelled", "type spelled differently", "the bytes mean the same";
    /// The bit-fields of an integer are others.
    BitsChanged = "bits_changed", "bit-fields changed", "the bits mean something else";
    /// A constant has another value.
    ValueChanged = "value_changed", "value changed", "callers that were compiled before use the old value";
    /// A constant marks where others end, and has moved with them.
    BoundMoved = "bound_moved", "bound moved", "it follows what was added";
    /// A constant's value has another type in C.
    ConstantRetyped = "constant_retyped", "type of a constant changed", "expressions with it are computed in another type";
    /// A macro yields something else.
    MacroChanged = "macro_changed", "macro changed", "callers that were compiled before compute with the old one";
    /// Someone else writes a field, or what it points to.
    DirectionChanged = "direction_changed", "direction changed", "the two sides disagree about who writes it";
    /// A buffer has another length.
    BufferChanged = "buffer_changed", "length of a buffer changed", "callers compiled before provide room by the old rule";
    /// Other values mean a member of a union.
    SelectorChanged = "selector_changed", "selection of a union's member changed", "the two sides disagree about what member is meant";
    /// It exists under another condition.
    ConditionChanged = "condition_changed", "condition changed", "some who saw it do not any more";
    /// C text has changed that has no meaning here.
    TextChanged = "text_changed", "C-only text changed", "what it means to C is not known here: read its difference";
    /// Nothing but documentation has changed.
    Documentation = "documentation", "documentation only", "nothing that is compiled has changed";
}

impl Kind {
    /// Why it is judged so.
    pub(super) fn reason(self, severity: Severity) -> &'static str {
        match (self, severity) {
            (Kind::ConditionChanged, Severity::Compatible) => "more see it than before",
            (Kind::ConstantRemoved, Severity::Abi) => {
                "what passes it, or waits for it, was compiled with a value that means nothing now"
            }
            (Kind::ItemRemoved, Severity::Abi) => "what was compiled with it still uses it",
            (Kind::DirectionChanged, Severity::Compatible) => "it is now stated, or no longer",
            _ => self.usual_reason(),
        }
    }
}
