namespace Plumbline.Oci.Identity.Policies;

/// <summary>A text is no statement. It does not leave the parser.</summary>
internal sealed class StatementSyntaxException(string message) : Exception(message);
