using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Identity;

public sealed class UserTests
{
    [Fact]
    public async Task Members_keep_a_user_and_a_group_from_being_deleted()
    {
        await using var oci = await Iam.ServeAsync();
        var user = await oci.UserAsync();
        var group = (await oci.CreateAsync("groups", "g"))["id"];
        var added = await oci.CallAsync("POST", "userGroupMemberships", new { userId = user, groupId = group });
        (added["userId"], added["groupId"], added["lifecycleState"]).ShouldBe((user, group, "ACTIVE"));
        var twice = await oci.CallAsync("POST", "userGroupMemberships", new { userId = user, groupId = group });
        twice.Status.ShouldBe(409);
        (await oci.CallAsync("DELETE", $"groups/{group}")).Status.ShouldBe(409);
        (await oci.CallAsync("DELETE", $"users/{user}")).Status.ShouldBe(409);
        (await oci.CallAsync("DELETE", $"userGroupMemberships/{added["id"]}")).Status.ShouldBe(204);
        (await oci.CallAsync("DELETE", $"groups/{group}")).Status.ShouldBe(204);
        (await oci.CallAsync("DELETE", $"users/{user}")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task Memberships_are_listed_by_user_or_group()
    {
        await using var oci = await Iam.ServeAsync();
        var (ann, bob) = (await oci.UserAsync("ann"), await oci.UserAsync("bob"));
        var group = (await oci.CreateAsync("groups", "g"))["id"];
        foreach (var user in new[] { ann, bob })
        {
            await oci.CallAsync("POST", "userGroupMemberships", new { userId = user, groupId = group });
        }

        var list = $"userGroupMemberships?compartmentId={Root}";
        (await oci.CallAsync("GET", $"{list}&groupId={group}")).All("userId").ShouldBe([ann, bob]);
        (await oci.CallAsync("GET", $"{list}&userId={bob}")).All("userId").ShouldBe([bob]);
        (await oci.CallAsync("GET", list)).Code.ShouldBe("MissingParameter");
        var nobody = await oci.CallAsync("POST", "userGroupMemberships", new { userId = "x", groupId = group });
        nobody.Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("authTokens", "token")]
    [InlineData("customerSecretKeys", "key")]
    [InlineData("smtpCredentials", "password")]
    [InlineData("swiftPasswords", "password")]
    public async Task A_credential_shows_its_secret_once(string collection, string secret)
    {
        await using var oci = await Iam.ServeAsync();
        var path = $"users/{await oci.UserAsync()}/{collection}";
        var details = new { description = "d", displayName = "d" };
        var created = await oci.CallAsync("POST", path, details);
        created[secret].Length.ShouldBe(20);
        var listed = (await oci.CallAsync("GET", path)).Json.EnumerateArray().Single();
        listed.GetProperty("id").GetString().ShouldBe(created["id"]);
        listed.TryGetProperty(secret, out _).ShouldBeFalse();

        (await oci.CallAsync("POST", path, details)).Status.ShouldBe(200);
        (await oci.CallAsync("POST", path, details)).Code.ShouldBe("TenantCapacityExceeded");
        var renamed = await oci.CallAsync(
            "PUT",
            $"{path}/{created["id"]}",
            new { description = "e", displayName = "e" }
        );
        renamed.Text.ShouldContain("\"e\"");
        (await oci.CallAsync("DELETE", $"{path}/{created["id"]}")).Status.ShouldBe(204);
        (await oci.CallAsync("GET", path)).Json.GetArrayLength().ShouldBe(1);
        (await oci.CallAsync("DELETE", $"{path}/{created["id"]}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Capabilities_are_switched_one_by_one()
    {
        await using var oci = await Iam.ServeAsync();
        var user = await oci.UserAsync();
        var changed = await oci.CallAsync(
            "PUT",
            $"users/{user}/capabilities",
            new { canUseDBCredentials = false, other = 1 }
        );
        var capabilities = changed.Json.GetProperty("capabilities");
        capabilities.GetProperty("canUseDbCredentials").GetBoolean().ShouldBeFalse();
        capabilities.GetProperty("canUseApiKeys").GetBoolean().ShouldBeTrue();
        capabilities.TryGetProperty("other", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_blocked_user_can_be_unblocked_and_none_be_blocked()
    {
        await using var oci = await Oci.ServeAsync(
            $$"""
            {
              "tenancy": { "id": "{{Root}}" }, "regions": ["us-ashburn-1"],
              "users": [ { "id": "u", "compartmentId": "{{Root}}", "lifecycleState": "INACTIVE", "inactiveStatus": 4 } ]
            }
            """
        );
        (await oci.CallAsync("PUT", "users/u/state", new { blocked = true })).Status.ShouldBe(400);
        (await oci.CallAsync("PUT", "users/u/state", new { blocked = (bool?)null })).Status.ShouldBe(200);
        var unblocked = await oci.CallAsync("PUT", "users/u/state", new { blocked = false });
        (unblocked["lifecycleState"], unblocked["inactiveStatus"]).ShouldBe(("ACTIVE", "0"));
    }
}
