using Plumbline.Oci.Logging;

namespace Plumbline.Oci.ApiGateway;

/// <summary>Who asked for what should be written down.</summary>
public sealed class DeploymentAccessLog : ServiceLogRule<ApiDeployment>
{
    public override string Id => "OCI-APIGATEWAY-106";

    private protected override string Service => "apigateway";

    private protected override string Category => "access";
}
