using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Functions;

/// <summary>A application should be in a subnet that gives no public addresses.</summary>
public sealed class ApplicationPrivateSubnet : PrivateSubnetRule<FunctionsApplication>
{
    public override string Id => "OCI-FUNCTIONS-003";

    private protected override string Noun => "application";
}
