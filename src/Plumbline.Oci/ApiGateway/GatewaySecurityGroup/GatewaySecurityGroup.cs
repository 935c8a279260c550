using Plumbline.Oci.Networking;

namespace Plumbline.Oci.ApiGateway;

/// <summary>What may reach a gateway should be said for it, not for its whole subnet.</summary>
public sealed class GatewaySecurityGroup : SecurityGroupRule<Gateway>
{
    public override string Id => "OCI-APIGATEWAY-102";

    private protected override string Noun => "gateway";

    private protected override string Field => "networkSecurityGroupIds";
}
