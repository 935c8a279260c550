using Plumbline.Core.Rules;
using Plumbline.Oci.Identity;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Kms;

/// <summary>A resource should not name a key that cannot decrypt: its data is out of reach, or will be at the next restart.</summary>
public sealed class BrokenKeyReference : Rule<KeyUser>
{
    public override string Id => "OCI-KMS-115";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<KeyUser>(), Need.Listed<Key>(), Need.Listed<Vault>(), Need.Listed<Policy>()];

    /// <summary>Resources that name keys, and those whose keys could not be read.</summary>
    public override bool AppliesTo(KeyUser resource, RuleContext context) =>
        !resource.IsGone
        && (resource.References is null || resource.References.Any(reference => reference.KeyId is not null));

    public override Verdict Evaluate(KeyUser resource, RuleContext context)
    {
        if (resource.References is null)
        {
            return Verdict.NotAssessed("Which keys the resource uses could not be read.");
        }

        var states = resource
            .References.Where(reference => reference.KeyId is not null)
            .Select(reference => NamedKey.Find(reference, resource, context))
            .OrderByDescending(named => named.Gravity)
            .ToList();
        return states[0].Judge() with { Evidence = [.. states.SelectMany(named => named.Evidence)] };
    }
}
