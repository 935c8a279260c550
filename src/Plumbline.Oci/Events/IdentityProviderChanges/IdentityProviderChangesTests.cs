using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class IdentityProviderChangesTests : EventSpec<IdentityProviderChanges>
{
    protected override IReadOnlyList<string> Types =>
        [
            "com.oraclecloud.identitycontrolplane.createidentityprovider",
            "com.oraclecloud.identitycontrolplane.updateidentityprovider",
            "com.oraclecloud.identitycontrolplane.deleteidentityprovider",
        ];
}
