namespace Plumbline.Oci.Permissions;

/// <summary>How to find out which permissions of one service there are. Each service has one, found by its type.</summary>
internal abstract class ServicePermissions
{
    /// <summary>For each permission, calls that need it and little else.</summary>
    public abstract IReadOnlyDictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>> Probes { get; }

    /// <summary>All services' probes; those that a service has itself go before those of what is listed.</summary>
    public static IReadOnlyDictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>> All { get; } =
        typeof(ServicePermissions)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ServicePermissions)))
            .OrderBy(type => type == typeof(ListedPermissions))
            .SelectMany(type => ((ServicePermissions)Activator.CreateInstance(type)!).Probes)
            .DistinctBy(probe => probe.Key)
            .ToDictionary();
}
