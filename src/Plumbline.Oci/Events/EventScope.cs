namespace Plumbline.Oci.Events;

/// <summary>Where events of a kind are emitted: event rules see those of their own region.</summary>
internal enum EventScope
{
    /// <summary>Identity and sign-on are in no region: their events come in the home region.</summary>
    HomeRegion,

    /// <summary>Every region that has VCNs.</summary>
    EveryRegion,

    /// <summary>The region that Cloud Guard reports to.</summary>
    ReportingRegion,
}
