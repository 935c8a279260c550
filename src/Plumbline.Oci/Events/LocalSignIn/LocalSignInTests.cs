using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class LocalSignInTests : EventSpec<LocalSignIn>
{
    protected override IReadOnlyList<string> Types => ["com.oraclecloud.identitysignon.interactivelogin"];
}
