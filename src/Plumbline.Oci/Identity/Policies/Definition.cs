namespace Plumbline.Oci.Identity.Policies;

/// <summary>A name for an OCID, for statements of the same policy that reach into another tenancy.</summary>
/// <param name="Kind"><c>tenancy</c>, <c>group</c> and so on, in lower case.</param>
internal sealed record Definition(string Kind, string Name, string Ocid) : Statement
{
    public override string ToString() => $"Define {Kind} {Spelling.Name(Name)} as {Ocid}";
}
