namespace Plumbline.Oci.Identity.Policies;

/// <summary>A value in a condition.</summary>
internal sealed record Operand(OperandKind Kind, string Text)
{
    public override string ToString() =>
        Kind switch
        {
            OperandKind.Text => $"'{Text}'",
            OperandKind.Pattern => $"/{Text}/",
            _ => Text,
        };
}
