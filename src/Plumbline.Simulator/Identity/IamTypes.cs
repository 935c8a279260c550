using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Identity;

/// <summary>The kinds of resources that Identity's rules name.</summary>
internal static class IamTypes
{
    public static ResourceType Users => Of("users");

    public static ResourceType Groups => Of("groups");

    public static ResourceType Memberships => Of("userGroupMemberships");

    public static ResourceType ApiKeys => Of("apiKeys");

    public static ResourceType TagNamespaces => Of("tagNamespaces");

    public static ResourceType Tags => Of("tags");

    public static ResourceType TagDefaults => Of("tagDefaults");

    public static ResourceType RegionSubscriptions => Of("regionSubscriptions");

    public static ResourceType Tenancy => Of("tenancy");

    public static ResourceType Of(string collection) => ResourceTypes.Find($"identity.{collection}")!;
}
