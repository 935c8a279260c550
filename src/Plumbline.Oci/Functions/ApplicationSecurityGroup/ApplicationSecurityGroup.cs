using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Functions;

/// <summary>What may reach a application should be said for it, not for its whole subnet.</summary>
public sealed class ApplicationSecurityGroup : SecurityGroupRule<FunctionsApplication>
{
    public override string Id => "OCI-FUNCTIONS-001";

    private protected override string Noun => "application";

    private protected override string Field => "networkSecurityGroupIds";
}
