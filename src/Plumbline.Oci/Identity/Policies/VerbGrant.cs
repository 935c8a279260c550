using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>A verb on a resource type, on a family of them, or on all.</summary>
internal sealed record VerbGrant(Verb Verb, string ResourceType) : Grant
{
    public override string ToString() => $"{Verb.ToString().ToLowerInvariant()} {ResourceType}";
}
