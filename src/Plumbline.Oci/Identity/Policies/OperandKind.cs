namespace Plumbline.Oci.Identity.Policies;

/// <summary>What a variable is compared with.</summary>
internal enum OperandKind
{
    Text,

    /// <summary>Texts in which <c>*</c> stands for anything, with <c>|</c> between alternatives.</summary>
    Pattern,

    /// <summary>Another variable.</summary>
    Variable,
}
