using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Compute;

/// <summary>Judges which TCP ports of an instance can be reached from the internet.</summary>
internal static class InstanceExposure
{
    private const int LastPort = 65535;

    /// <summary>A list of ports that users can set.</summary>
    public static Parameter<IReadOnlyList<int>> Ports(params IReadOnlyList<string> usual) =>
        Parameter.ListOf("ports", ReadPort, usual);

    public static Verdict Judge(
        Instance instance,
        IReadOnlyList<int> ports,
        RuleContext context,
        Verdict closed,
        Verdict open,
        Verdict unknown
    )
    {
        var vnics = InstanceVnics.Of(instance, context);
        var ways =
            from vnic in vnics.Read
            from port in ports
            select VnicExposure.Of(vnic, Transport.Tcp, port, context);
        var way = Exposure.Any(ways);
        var verdict = way.IsReachable switch
        {
            true => open,
            false when vnics.IsWhole && vnics.Read.Count > 0 => closed,
            _ => unknown,
        };
        return verdict with { Evidence = [.. way.Path.DistinctBy(step => step.Name)] };
    }

    private static int ReadPort(string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= LastPort
            ? port
            : throw new FormatException($"'{text}' is no port from 1 to {LastPort}");
}
