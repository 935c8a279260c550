using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.FileStorage;

/// <summary>Whoever is root on one client should not own all files.</summary>
public sealed class LustreRootSquash : LifecycleRule<LustreFileSystem>
{
    public override string Id => "OCI-FILESTORAGE-104";

    protected override Verdict Assess(LustreFileSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.RootSquashConfiguration?.IdentitySquash switch
            {
                "ROOT" => true,
                "NONE" => false,
                _ => null,
            },
            "Root on a client is nobody here.",
            "Root on a client is root here.",
            "What root on a client may do is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "identitySquash",
                    resource.RootSquashConfiguration?.IdentitySquash,
                    Field: "rootSquashConfiguration.identitySquash"
                ),
            ],
        };
}
