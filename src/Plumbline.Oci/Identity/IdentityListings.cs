using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Identity;

/// <summary>How what the tenancy has in no region is listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/</remarks>
internal sealed class IdentityListings : ServiceListings
{
    private const string Host = "https://identity.{region}.oci.{domain}";
    private const string AnyDomain = "https://idcs.identity.{domain}";

    /// <summary>A domain answers at an address of its own.</summary>
    private static readonly ParentLink OfDomain = new(typeof(Domain), _ => new Dictionary<string, string>())
    {
        Host = domain => ((Domain)domain).Url,
    };

    /// <summary>
    /// Policies of all compartments: a statement is about compartments below its policy's, and a denial anywhere may
    /// matter.
    /// </summary>
    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Policy>("identity", "ListPolicies", Host, "/20160918/policies", "policies")
        {
            IsEverywhere = true,
            SearchType = "Policy",
            ListGrant = new(Verb.Inspect, "policies"),
        },
        new Listing<User>("identity", "ListUsers", Host, "/20160918/users", "users")
        {
            Scope = ListScope.Tenancy,
            SearchType = "User",
            ListGrant = new(Verb.Inspect, "users"),
        },
        new Listing<Group>("identity", "ListGroups", Host, "/20160918/groups", "groups")
        {
            Scope = ListScope.Tenancy,
            SearchType = "Group",
            ListGrant = new(Verb.Inspect, "groups"),
        },
        new Listing<UserGroupMembership>(
            "identity",
            "ListUserGroupMemberships",
            Host,
            "/20160918/userGroupMemberships",
            "memberships"
        )
        {
            Parent = ParentLink.By<Group>(
                ("compartmentId", group => group.CompartmentId),
                ("groupId", group => group.Id)
            ),
            ListGrant = new(Verb.Inspect, "groups"),
        },
        new Listing<ApiKey>("identity", "ListApiKeys", Host, "/20160918/users/{userId}/apiKeys", "API keys")
        {
            IdName = "keyId",
            HasNoLimit = true,
            Parent = ParentLink.By<User>("userId"),
            ListGrant = new(Verb.Read, "users"),
        },
        new Listing<AuthToken>("identity", "ListAuthTokens", Host, "/20160918/users/{userId}/authTokens", "auth tokens")
        {
            HasNoLimit = true,
            Parent = ParentLink.By<User>("userId"),
            ListGrant = new(Verb.Read, "users"),
        },
        new Listing<CustomerSecretKey>(
            "identity",
            "ListCustomerSecretKeys",
            Host,
            "/20160918/users/{userId}/customerSecretKeys",
            "customer secret keys"
        )
        {
            HasNoLimit = true,
            Parent = ParentLink.By<User>("userId"),
            ListGrant = new(Verb.Read, "users"),
        },
        new Listing<DbCredential>(
            "identity",
            "ListDbCredentials",
            Host,
            "/20160918/users/{userId}/dbCredentials",
            "database passwords"
        )
        {
            Parent = ParentLink.By<User>("userId"),
            ListGrant = new(Verb.Inspect, "credentials"),
        },
        new Listing<SmtpCredential>(
            "identity",
            "ListSmtpCredentials",
            Host,
            "/20160918/users/{userId}/smtpCredentials",
            "SMTP credentials"
        )
        {
            HasNoLimit = true,
            Parent = ParentLink.By<User>("userId"),
            ListGrant = new(Verb.Inspect, "credentials"),
        },
        new Listing<OAuthClientCredential>(
            "identity",
            "ListOAuthClientCredentials",
            Host,
            "/20160918/users/{userId}/oauth2ClientCredentials",
            "OAuth client credentials"
        )
        {
            Parent = ParentLink.By<User>("userId"),
            ListGrant = new(Verb.Read, "users"),
        },
        new Listing<DynamicGroup>("identity", "ListDynamicGroups", Host, "/20160918/dynamicGroups", "dynamic groups")
        {
            Scope = ListScope.Tenancy,
            SearchType = "DynamicResourceGroup",
            ListGrant = new(Verb.Inspect, "dynamic-groups"),
        },
        new Listing<TagDefault>("identity", "ListTagDefaults", Host, "/20160918/tagDefaults", "tag defaults")
        {
            SearchType = "TagDefault",
            ListGrant = new(Verb.Inspect, "tag-defaults"),
        },
        new Listing<Domain>("identity", "ListDomains", Host, "/20160918/domains", "identity domains")
        {
            SearchType = "Domain",
            ListGrant = new(Verb.Inspect, "domains"),
        },
        new Listing<PasswordPolicy>(
            "identity_domains",
            "ListPasswordPolicies",
            AnyDomain,
            "/admin/v1/PasswordPolicies",
            "password policies"
        )
        {
            IsIdLocal = true, // Each domain has the same built-in ones.
            HasEnvelope = true,
            Filters = [("attributeSets", "all")],
            Adopt = (policy, domain) => policy with { DomainOcid = domain.Id },
            Parent = OfDomain,
            ListGrant = new(Verb.Inspect, "domains"),
        },
        new Listing<NetworkPerimeter>(
            "identity_domains",
            "ListNetworkPerimeters",
            AnyDomain,
            "/admin/v1/NetworkPerimeters",
            "network perimeters"
        )
        {
            IsIdLocal = true,
            HasEnvelope = true,
            Filters = [("attributeSets", "all")],
            Adopt = (perimeter, domain) => perimeter with { DomainOcid = domain.Id },
            Parent = OfDomain,
            ListGrant = new(Verb.Inspect, "domains"),
        },
    ];
}
