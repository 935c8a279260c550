namespace Plumbline.Oci.Identity.Policies;

/// <summary>A text that this version does not understand. What it gives to whom is not known.</summary>
/// <param name="Reason">What was expected, and at which character. It quotes nothing: the text is hostile input.</param>
internal sealed record UnparsedStatement(string Text, string Reason) : Statement
{
    public override string ToString() => Text;
}
